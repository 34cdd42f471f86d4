import { type ReadRequest, answerRequest } from './worker-answer';

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerRequest(data, (answer) => postMessage(answer));
});
