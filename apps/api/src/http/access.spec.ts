import { randomUUID } from 'node:crypto';
import { type Agent, startApp, type TestApp } from '../../test/support/app';
import { foundPractice, inviteAndJoin, type SignedIn } from '../../test/support/people';
import { RoutePolicies } from './route-policies';
import type { Route } from './routes';

/** Every route of the product, as the router knows them, against everyone who might knock. */
let app: TestApp;
let routes: Route[];
let founder: SignedIn;
let administrator: SignedIn;
let lead: SignedIn;
let therapist: SignedIn;
let stranger: SignedIn;
let former: SignedIn;

beforeAll(async () => {
  app = await startApp();
  routes = app.nest.get(RoutePolicies, { strict: false }).routes();
  founder = await foundPractice(app);
  administrator = await inviteAndJoin(app, founder, ['administrator']);
  lead = await inviteAndJoin(app, founder, ['lead']);
  therapist = await inviteAndJoin(app, founder, ['therapist']);
  stranger = await foundPractice(app, { name: 'Birch Row' });
  former = await inviteAndJoin(app, founder, ['therapist', 'lead', 'administrator']);
  await founder.http
    .delete(`/api/practices/${founder.practiceId}/members/${former.personId}`)
    .expect(204);
});
afterAll(() => app.close());

const isOpen = ({ policy }: Route) => policy?.includes('anyone');
const needs = (role: 'lead' | 'administrator') => (route: Route) => route.policy?.includes(role);
const isOfPractice = (route: Route) => needs('lead')(route) || needs('administrator')(route);
const namesPractice = ({ path }: Route) => path.split('/').includes(':practiceId');

/** Calls a route with an empty body; parameters other than the practice are ids that nobody has. */
async function call(http: Agent, route: Route, practiceId = founder.practiceId) {
  const path = route.path
    .split('/')
    .map((part) =>
      part.startsWith(':') ? (part === ':practiceId' ? practiceId : randomUUID()) : part,
    )
    .join('/');
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const sent = http[method](`/api/${path}`);
  return method === 'get' ? sent : sent.send({});
}

/** What each route answered, so that a failure names the route. */
async function answers(http: Agent, some: Route[], practiceId?: string) {
  const told: Record<string, string> = {};
  for (const route of some) {
    const { status, body } = await call(http, route, practiceId);
    told[`${route.method} ${route.path}`] = `${status} ${body?.code ?? ''}`.trim();
  }
  return told;
}

function all(some: Route[], answer: string): Record<string, string> {
  return Object.fromEntries(some.map(({ method, path }) => [`${method} ${path}`, answer]));
}

describe('the routes', () => {
  it('are known to the router', () => {
    expect(routes.length).toBeGreaterThan(8);
    expect(routes.filter(isOfPractice).length).toBeGreaterThan(2);
  });

  it('turn away a visitor without a session unless they are open to anyone', async () => {
    const closed = routes.filter((route) => !isOpen(route));
    expect(await answers(app.http(), closed)).toEqual(all(closed, '401 not-signed-in'));
  });

  it('turn away a visitor with a made-up cookie', async () => {
    const closed = routes.filter((route) => !isOpen(route));
    const visitor = app.http().set('cookie', `understory=${randomUUID()}.${'A'.repeat(43)}=`);
    expect(await answers(visitor, closed)).toEqual(all(closed, '401 not-signed-in'));
  });
});

describe('the routes of a practice', () => {
  it('do not exist for the founder of another', async () => {
    const some = routes.filter(isOfPractice);
    expect(await answers(stranger.http, some)).toEqual(all(some, '404 not-found'));
  });

  it('do not exist for someone who left', async () => {
    const some = routes.filter(isOfPractice);
    expect(await answers(former.http, some)).toEqual(all(some, '404 not-found'));
  });

  it.each([
    ['an unknown id', randomUUID()],
    ['no id', 'practice'],
    ['a statement', `' OR true --`],
  ])('do not exist under %s', async (_, practiceId) => {
    const some = routes.filter(isOfPractice);
    const told = await answers(founder.http, some, encodeURIComponent(practiceId));
    expect(told).toEqual(all(some, '404 not-found'));
  });

  it('do not exist under the id of a personal space', async () => {
    const some = routes.filter(isOfPractice);
    for (const id of [founder.personId, therapist.personId]) {
      expect(await answers(founder.http, some, id)).toEqual(all(some, '404 not-found'));
    }
  });

  it('are closed to a therapist', async () => {
    const some = routes.filter(isOfPractice);
    expect(await answers(therapist.http, some)).toEqual(all(some, '403 not-allowed'));
  });

  it('that ask for no role let nobody in from outside either', async () => {
    const some = routes.filter((route) => namesPractice(route) && !isOfPractice(route));
    for (const { http } of [stranger, former]) {
      const told = Object.entries(await answers(http, some));
      expect(told.filter(([, answer]) => !/^(404|400) /.test(answer))).toEqual([]);
    }
  });

  it('that are for leads alone are closed to an administrator, and the other way round', async () => {
    const forLeads = routes.filter(
      (route) => needs('lead')(route) && !needs('administrator')(route),
    );
    expect(await answers(administrator.http, forLeads)).toEqual(all(forLeads, '403 not-allowed'));
    const forOthers = routes.filter(
      (route) => needs('administrator')(route) && !needs('lead')(route),
    );
    expect(forOthers.length).toBeGreaterThan(0);
    expect(await answers(lead.http, forOthers)).toEqual(all(forOthers, '403 not-allowed'));
  });
});

describe('whoever may call a route', () => {
  it('gets an answer and never a fault, for an empty body and ids that nobody has', async () => {
    const lasting = routes.filter(({ path }) => path !== 'sign-out');
    const told = Object.entries(await answers(founder.http, lasting));
    expect(told.filter(([, answer]) => answer.startsWith('5'))).toEqual([]);
    expect(told.filter(([, answer]) => answer.startsWith('401'))).toEqual([]);
  });
});
