/** How a session was from inside. */
export const SESSION_ACTING_TEXTS = {
  title: 'How it was',
  hint: 'Answer what you like. Only you see it.',
  surface: 'I showed what I did not feel',
  deep: 'I worked to feel what was needed',
  responsible: 'I felt responsible for fixing',
  reading: 'Reading what you said…',
};
