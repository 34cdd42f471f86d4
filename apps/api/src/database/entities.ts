/** Every entity of the product; a feature adds its own here. */
export const ENTITIES: (new () => object)[] = [];
