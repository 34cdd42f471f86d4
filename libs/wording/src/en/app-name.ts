/** What the product is called, in every language. */
export const APP_NAME = 'Understory';
