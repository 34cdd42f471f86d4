/** A start that cannot succeed: the message is one sentence for the person at the terminal and says what to do next. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
