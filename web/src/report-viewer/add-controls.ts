export interface ControlActions {
  chooseDay(index: number): void;
  zoom(factor: number): void;
  pan(byShare: number): void;
  whole(): void;
}

/**
 * Adds what one presses to move through the trace: the day, earlier and later, closer and wider, the whole day.
 *
 * @returns a way to say whether the whole day is in view, which leaves nothing to move to
 * @example
 * const controls = addControls(host, ['Monday 16 November'], actions);
 * controls.setWhole(true);
 */
export function addControls(
  host: HTMLElement,
  dayNames: readonly string[],
  actions: ControlActions,
): { setWhole(isWhole: boolean): void } {
  const bar = document.createElement('div');
  bar.className = 'controls';
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(...dayNames.map((name, index) => new Option(name, String(index))));
  select.addEventListener('change', () => actions.chooseDay(Number(select.value)));
  label.append('Day ', select);
  const earlier = button('Earlier', () => actions.pan(-0.5));
  const later = button('Later', () => actions.pan(0.5));
  const wider = button('Zoom out', () => actions.zoom(2));
  const whole = button('Whole day', () => actions.whole());
  bar.append(
    label,
    earlier,
    later,
    button('Zoom in', () => actions.zoom(0.5)),
    wider,
    whole,
  );

  const help = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Mouse, fingers and keys';
  const text = document.createElement('p');
  text.textContent =
    'Drag over a stretch to zoom into it; a click says why it has its label. Shift and drag, or one finger, moves; two fingers zoom. After a click on the trace the wheel zooms. Keys: left and right move the cursor, + and - zoom, Enter says why, Page Up and Page Down turn, 0 shows the whole day.';
  help.append(summary, text);
  host.append(bar, help);
  return {
    setWhole(isWhole) {
      // Not `disabled`: a button that has the focus would lose it.
      for (const each of [earlier, later, wider, whole]) each.setAttribute('aria-disabled', String(isWhole));
    },
  };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
