import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { Ecosystem, type Problem, ecosystemPaths } from '@understory/contracts';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';

/** The ecosystem as several pages read it: fresh after every write, kept while a newer one is on its way. */
export function ecosystemAnswer() {
  const changes = inject(Changes);
  const resource = httpResource(
    () => {
      changes.changed();
      return `api/${ecosystemPaths.mine}`;
    },
    { parse: Ecosystem.parse },
  );
  const ecosystem = latest(resource);
  const trouble = computed<Problem | null>(() => {
    const error = resource.error();
    return error ? problemOf(error) : null;
  });
  return { ecosystem, trouble, reload: () => resource.reload() };
}
