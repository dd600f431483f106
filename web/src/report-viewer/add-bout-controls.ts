import type { EvidenceIndex } from './evidence-index.ts';

export interface BoutActions {
  chooseDay(index: number): void;
  /** To the next or the previous stretch. */
  step(by: 1 | -1): void;
  /** @param second of the day at which the chosen seconds begin */
  chooseSnippet(second: number): void;
}

export interface BoutControls {
  /** Number of the activity whose stretches are wanted; null for all. */
  activity(): number | null;
  setDay(index: number): void;
  setSnippets(snippets: readonly { second: number; name: string }[]): void;
  setSnippet(second: number): void;
}

/**
 * Adds what one presses to go from stretch to stretch: the day, earlier and later, stretches of which activity, and which
 * seconds are shown close up.
 *
 * @example
 * const controls = addBoutControls(host, index, actions);
 * controls.setDay(2);
 */
export function addBoutControls(
  host: HTMLElement,
  { days, activities, names }: EvidenceIndex,
  actions: BoutActions,
): BoutControls {
  const bar = document.createElement('div');
  bar.className = 'controls';
  const day = select(
    'Day ',
    days.map(({ name }, i) => [name, String(i)]),
  );
  const seen = activities.map((_, i) =>
    days.some(({ bouts }) => bouts.some(([, , activity]) => activity === i)),
  );
  const activity = select('Stretches of ', [
    ['anything', ''],
    ...activities.flatMap((_, i) => (seen[i] ? [[names[i], String(i)] as const] : [])),
  ]);
  const snippet = select('Close up ', []);
  day.element.addEventListener('change', () => actions.chooseDay(Number(day.element.value)));
  snippet.element.addEventListener('change', () => actions.chooseSnippet(Number(snippet.element.value)));
  bar.append(
    day.label,
    activity.label,
    button('Earlier stretch', () => actions.step(-1)),
    button('Later stretch', () => actions.step(1)),
    snippet.label,
  );
  const help = document.createElement('p');
  help.className = 'hint';
  help.textContent =
    'A click on a band of the days or on the trace chooses a stretch too; on the trace so does Enter.';
  host.append(bar, help);
  return {
    activity: () => (activity.element.value === '' ? null : Number(activity.element.value)),
    setDay(index) {
      day.element.value = String(index);
    },
    setSnippets(snippets) {
      snippet.element.replaceChildren(
        ...snippets.map(({ second, name }) => new Option(name, String(second))),
      );
      snippet.label.hidden = snippets.length === 0;
    },
    setSnippet(second) {
      snippet.element.value = String(second);
    },
  };
}

function select(text: string, options: readonly (readonly [name: string, value: string])[]) {
  const label = document.createElement('label');
  const element = document.createElement('select');
  element.append(...options.map(([name, value]) => new Option(name, value)));
  label.append(text, element);
  return { label, element };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
