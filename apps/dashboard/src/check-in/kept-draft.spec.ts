import { HttpErrorResponse } from '@angular/common/http';
import { KeptDraft } from './kept-draft';

interface Said {
  text: string;
}

/** A server that answers when it is told to. */
function server() {
  const waiting: { body: Said & { version: number }; settle: (fails?: boolean) => void }[] = [];
  const write = (body: Said & { version: number }) =>
    new Promise<{ version: number }>((kept, refused) =>
      waiting.push({
        body,
        settle: (fails = false) =>
          fails
            ? refused(new HttpErrorResponse({ status: 0 }))
            : kept({ version: body.version + 1 }),
      }),
    );
  const answer = async (fails = false) => {
    waiting.shift()?.settle(fails);
    await new Promise((done) => setTimeout(done));
  };
  return { waiting, write, answer };
}

describe('a draft that is kept', () => {
  it('is written once at a time, with the newest state and the version that was answered', async () => {
    const { waiting, write, answer } = server();
    const draft = new KeptDraft<Said>(write);
    for (const text of ['a', 'ab', 'abc']) draft.keep({ text });
    expect(waiting.map(({ body }) => body)).toEqual([{ text: 'a', version: 0 }]);
    await answer();
    expect(waiting.map(({ body }) => body)).toEqual([{ text: 'abc', version: 1 }]);
    await answer();
    expect(await draft.settled()).toBe(true);
    expect(draft.version).toBe(2);
    expect(waiting).toEqual([]);
  });

  it('goes on from a version that is there', () => {
    const { waiting, write } = server();
    new KeptDraft<Said>(write, 4).keep({ text: 'a' });
    expect(waiting[0]?.body.version).toBe(4);
  });

  it('does not write again what is kept', async () => {
    const { waiting, write, answer } = server();
    const draft = new KeptDraft<Said>(write);
    draft.keep({ text: 'a' });
    await answer();
    draft.keep({ text: 'a' });
    expect(waiting).toEqual([]);
    expect(await draft.settled()).toBe(true);
    draft.keep({ text: 'b' });
    draft.keep({ text: 'a' });
    await answer();
    expect(waiting.map(({ body }) => body)).toEqual([{ text: 'a', version: 2 }]);
  });

  it('does not write again what is on its way', async () => {
    const { waiting, write, answer } = server();
    const draft = new KeptDraft<Said>(write);
    draft.keep({ text: 'a' });
    draft.keep({ text: 'a' });
    await answer();
    expect(waiting).toEqual([]);
    expect(await draft.settled()).toBe(true);
  });

  it('keeps what was refused for another try', async () => {
    const { waiting, write, answer } = server();
    const draft = new KeptDraft<Said>(write);
    draft.keep({ text: 'a' });
    await answer(true);
    expect(draft.problem()?.code).toBe('unavailable');
    const settled = draft.settled();
    expect(waiting.map(({ body }) => body)).toEqual([{ text: 'a', version: 0 }]);
    await answer(true);
    expect(await settled).toBe(false);
    draft.keep({ text: 'ab' });
    await answer();
    expect(draft.problem()).toBeNull();
    expect(await draft.settled()).toBe(true);
  });
});
