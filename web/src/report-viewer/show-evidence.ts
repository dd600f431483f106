import { type EvidenceBytes, explainLabel, signalLanes, summarizeEvidence } from '@legwork/engine';
import { clockTime } from '../trace/day-clock.ts';
import { addBoutControls } from './add-bout-controls.ts';
import { boutPicture } from './bout-picture.ts';
import { type EvidenceBout, type EvidenceDay, readEvidenceIndex } from './evidence-index.ts';
import { followChosenTime } from './follow-chosen-time.ts';
import { inflateBase64 } from './inflate-base64.ts';
import { snippetPicture } from './snippet-picture.ts';

/**
 * Puts into the report what shows the signal behind a bout: one chooses a bout by buttons, or a time in the bands and in
 * the trace, and sees why it has its label. Does nothing in a report without that.
 *
 * @example
 * showEvidence();
 */
export function showEvidence(): void {
  const index = readEvidenceIndex();
  const host = document.getElementById('evidence-viewer');
  if (!index || !host || index.days.length === 0) return;
  let day: EvidenceDay = index.days[0];
  let evidence: EvidenceBytes = { of: () => new Uint8Array() };
  let snippets = new Int8Array();
  let bout = 0;
  let atS = 0;
  let wanted: EvidenceDay | null = null;

  const controls = addBoutControls(host, index, {
    chooseDay: (chosen) => choose(index.days[chosen], null),
    step: (by) => step(by),
    chooseSnippet: (second) => {
      atS = second;
      draw();
    },
  });
  const story = part(host, 'div', 'story');
  story.setAttribute('aria-live', 'polite');
  const heading = part(story, 'h3', '');
  const sentences = part(story, 'p', '');
  const pictures = part(host, 'div', 'evidence-pictures');
  pictures.setAttribute('aria-hidden', 'true');
  const longest = ({ bouts }: EvidenceDay) =>
    bouts.reduce((best, [start, end], i) => {
      const [bestStart, bestEnd] = bouts[best];
      return end - start > bestEnd - bestStart ? i : best;
    }, 0);

  followChosenTime((date, second) => {
    const chosen = index.days.find((each) => each.date === date);
    if (!chosen) return;
    choose(chosen, second).then(() => host.scrollIntoView({ block: 'nearest' }));
  });
  new ResizeObserver(() => draw()).observe(host);
  choose(day, null);

  /** @param second of the day; null: its longest bout */
  async function choose(next: EvidenceDay, second: number | null): Promise<void> {
    wanted = next;
    if (next !== day || snippets.length === 0) {
      const [seconds, stretches] = await Promise.all(
        ['evidence', 'snippets'].map((kind) =>
          inflateBase64(document.getElementById(`${kind}-${next.date}`)?.textContent ?? ''),
        ),
      );
      // Someone may have gone on to another day meanwhile.
      if (wanted !== next) return;
      const bytes = new Uint8Array(seconds);
      evidence = {
        of: (measure) => {
          const at = index!.measures.indexOf(measure) * next.count;
          return bytes.subarray(at, at + next.count);
        },
      };
      snippets = new Int8Array(stretches);
      day = next;
    }
    if (day.bouts.length === 0) return;
    const found =
      second === null ? -1 : day.bouts.findIndex(([start, end]) => second >= start && second < end);
    if (second !== null && found < 0) tellNothing(second);
    else show(found < 0 ? longest(day) : found, second);
  }

  function step(by: 1 | -1): void {
    const kind = controls.activity();
    for (let next = bout + by; next >= 0 && next < day.bouts.length; next += by) {
      if (kind !== null && day.bouts[next][2] !== kind) continue;
      show(next, null);
      return;
    }
    sentences.textContent = `There is no ${by > 0 ? 'later' : 'earlier'} stretch of that on ${day.name}.`;
  }

  function show(next: number, second: number | null): void {
    bout = next;
    const [startS, endS, activity, lyingProbability, direction] = day.bouts[bout];
    atS = second ?? (startS + endS) / 2;
    const name = index!.names[activity] + (direction ? ` ${direction}` : '');
    const from = clockTime(day, startS, 'seconds');
    heading.textContent = `${day.name}, ${from} to ${clockTime(day, endS, 'seconds')}: ${name}`;
    const valueAt = (each: number) => Math.round((each - day.firstS) / index!.stepS);
    const seen = summarizeEvidence(evidence, Math.max(0, valueAt(startS)), valueAt(endS), index!.stepS);
    const label = {
      activity: index!.activities[activity],
      lyingProbability: lyingProbability ?? undefined,
      direction: direction ?? undefined,
    };
    sentences.textContent = explainLabel(label, seen, index!.limits).join(' ');
    controls.setDay(index!.days.indexOf(day));
    controls.setSnippets(
      snippetsOf(day.bouts[bout]).map((start) => ({ second: start, name: clockTime(day, start, 'seconds') })),
    );
    draw();
  }

  function tellNothing(second: number): void {
    heading.textContent = `${day.name}, ${clockTime(day, second, 'seconds')}: no samples`;
    sentences.textContent = 'Nothing was measured then.';
    pictures.replaceChildren();
  }

  /** Those that begin or end inside the bout. */
  function snippetsOf([startS, endS]: EvidenceBout): number[] {
    return day.snippets.filter((start) => start < endS && start + index!.snippetS > startS);
  }

  function draw(): void {
    const width = host!.clientWidth;
    if (snippets.length === 0 || width === 0) return;
    let markup = signalLanes(boutPicture(index!, day, evidence, day.bouts[bout], width));
    const middleOf = (start: number) => Math.abs(start + index!.snippetS / 2 - atS);
    const [nearest] = snippetsOf(day.bouts[bout]).sort((a, b) => middleOf(a) - middleOf(b));
    if (nearest !== undefined) {
      controls.setSnippet(nearest);
      const length = 3 * index!.snippetCount;
      const at = day.snippets.indexOf(nearest) * length;
      markup += signalLanes(snippetPicture(index!, day, nearest, snippets.subarray(at, at + length), width));
    }
    pictures.innerHTML = markup;
  }
}

function part(host: HTMLElement, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  host.append(made);
  return made;
}
