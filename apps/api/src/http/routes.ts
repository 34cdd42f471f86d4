import type { StandardSchemaSerializerContextOptions, Type } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { POLICY, type PolicyName } from './policy';
import { TAGGED } from './tagged';

/** The schema of `@SerializeOptions({ schema })`. */
export type AnswerContract = NonNullable<StandardSchemaSerializerContextOptions['schema']>;

/** Where that decorator puts its options; Nest does not export the name. */
const ANSWER = 'class_serializer:options';

export interface Route {
  /** `GET`, `PUT`, … */
  readonly method: string;
  /** Without the global prefix, parameters as `:name`. */
  readonly path: string;
  /** `ConnectionsController.save` */
  readonly handler: string;
  /** Whoever one of these lets in; null where nobody decided. */
  readonly policy: readonly PolicyName[] | null;
  /** What it answers; left out where it answers nothing, text or a file. */
  readonly answer?: AnswerContract;
  /** Whether its answers have tags. */
  readonly isTagged?: true;
}

/** Every route of every controller that the application holds, with its policy. */
export function routesOf(discovery: DiscoveryService): Route[] {
  return discovery.getControllers().flatMap(({ metatype }) => controllerRoutes(metatype as Type));
}

function controllerRoutes(controller: Type): Route[] {
  const reflector = new Reflector();
  const prototype = controller.prototype as Record<string, object>;
  const prefixes = asList(reflector.get<string | string[] | undefined>(PATH_METADATA, controller));
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as () => unknown;
    const method = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const policy =
      reflector.getAllAndOverride<readonly PolicyName[] | undefined>(POLICY, [
        handler,
        controller,
      ]) ?? null;
    const { schema: answer } =
      reflector.get<StandardSchemaSerializerContextOptions | undefined>(ANSWER, handler) ?? {};
    const isTagged = reflector.get<unknown>(TAGGED, handler) !== undefined;
    const paths = asList(reflector.get<string | string[] | undefined>(PATH_METADATA, handler));
    return prefixes.flatMap((prefix) =>
      paths.map((path) => ({
        method: RequestMethod[method] ?? 'ALL',
        path: join(prefix, path),
        handler: `${controller.name}.${name}`,
        policy,
        ...(answer && { answer }),
        ...(isTagged && { isTagged }),
      })),
    );
  });
}

function asList(paths: string | string[] | undefined): string[] {
  return paths === undefined ? [''] : [paths].flat();
}

function join(...parts: string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((segment) => segment !== '')
    .join('/');
}
