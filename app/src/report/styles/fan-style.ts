const names = ['ink', 'faint', 'rule', 'shade', 'paper', 'line', 'point'] as const;

/** What a fan chart is coloured with: text, faint text, rules, phases, ground, course and band, published values. */
export type FanColours = Readonly<Record<(typeof names)[number], string>>;

/** Text meets 4.5:1 and marks 3:1 on the ground, in both themes. */
export const fanColours = {
  light: {
    ink: '#1d1f21',
    faint: '#5f656a',
    rule: '#dcdee0',
    shade: '#f3f4f5',
    paper: '#ffffff',
    line: '#0072b2',
    point: '#8f3f00',
  },
  dark: {
    ink: '#ececec',
    faint: '#a0a6ab',
    rule: '#3a3e42',
    shade: '#202326',
    paper: '#17191b',
    line: '#56b4e9',
    point: '#ff9d57',
  },
} as const satisfies Record<string, FanColours>;

/**
 * The style sheet of fan charts.
 *
 * @param colours CSS colours, or custom properties of the page as `var(--name)`
 * @example
 * `<style>${fanStyle(fanColours.light)}</style>`;
 */
export function fanStyle({ ink, faint, rule, shade, paper, line, point }: FanColours): string {
  return `.fan text{font:14px system-ui,sans-serif;font-variant-numeric:tabular-nums}
.fan-text{fill:${ink}}.fan-faint{fill:${faint}}.fan-grid{stroke:${rule}}.fan-zero{stroke:${faint}}
.fan-phase{fill:${shade}}.fan-band{fill:${line};fill-opacity:.2}.fan-line{fill:none;stroke:${line};stroke-width:2.5}
.fan-fitted{fill:${point}}.fan-compared{fill:${paper};stroke:${point};stroke-width:2}
`;
}
