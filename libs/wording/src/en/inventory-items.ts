import type { CbiAnswer, CbiItemId, CbiScale } from '@understory/domain';

/** The word in use for clients, until a person says another. */
export const CLIENT_WORD = 'clients';

/** Where the word in use for clients stands in an item. */
const CLIENTS = '{clients}';

/**
 * The nineteen items of the Copenhagen Burnout Inventory, in the words of Kristensen, Borritz, Villadsen and Christensen
 * (2005). "Clients" may be replaced by the word in use; nothing else is changed.
 */
const ITEMS: Readonly<Record<CbiItemId, string>> = {
  P1: 'How often do you feel tired?',
  P2: 'How often are you physically exhausted?',
  P3: 'How often are you emotionally exhausted?',
  P4: 'How often do you think: “I can’t take it anymore”?',
  P5: 'How often do you feel worn out?',
  P6: 'How often do you feel weak and susceptible to illness?',
  W1: 'Is your work emotionally exhausting?',
  W2: 'Do you feel burnt out because of your work?',
  W3: 'Does your work frustrate you?',
  W4: 'Do you feel worn out at the end of the working day?',
  W5: 'Are you exhausted in the morning at the thought of another day at work?',
  W6: 'Do you feel that every working hour is tiring for you?',
  W7: 'Do you have enough energy for family and friends during leisure time?',
  C1: `Do you find it hard to work with ${CLIENTS}?`,
  C2: `Do you find it frustrating to work with ${CLIENTS}?`,
  C3: `Does it drain your energy to work with ${CLIENTS}?`,
  C4: `Do you feel that you give more than you get back when you work with ${CLIENTS}?`,
  C5: `Are you tired of working with ${CLIENTS}?`,
  C6: `Do you sometimes wonder how long you will be able to continue working with ${CLIENTS}?`,
};

/**
 * An item of the inventory as it is asked.
 *
 * @param id P1 to P6, W1 to W7, C1 to C6.
 * @param clientWord The word in use for clients, in the plural.
 * @example itemText('C5', 'patients') // 'Are you tired of working with patients?'
 */
export function itemText(id: CbiItemId, clientWord: string): string {
  return ITEMS[id].replace(CLIENTS, () => clientWord);
}

/** What each answer is called, highest first as the inventory has them. */
export const ANSWER_NAMES: Readonly<Record<CbiScale, Readonly<Record<CbiAnswer, string>>>> = {
  frequency: {
    100: 'Always',
    75: 'Often',
    50: 'Sometimes',
    25: 'Seldom',
    0: 'Never, or almost never',
  },
  degree: {
    100: 'To a very high degree',
    75: 'To a high degree',
    50: 'Somewhat',
    25: 'To a low degree',
    0: 'To a very low degree',
  },
};
