import { gravityPresetsMS2 } from '@legwork/engine';
import { poundKg } from '../format/units.ts';
import { useFormat } from '../format/use-format.ts';
import { Segments } from '../parts/segments.tsx';
import { Slider } from '../parts/slider.tsx';
import { useSettings } from '../settings/settings-context.tsx';
import { exerciseWords } from '../texts/exercise-words.ts';
import { type Condition, withExercise } from './condition.ts';
import { exerciseGroups } from './exercise-groups.ts';
import { exerciseNamed } from './use-lab.ts';

export interface ConditionControlsProps {
  condition: Condition;
  /** What the engine took where the condition leaves a choice to the exercise. */
  taken: Readonly<Record<string, string | number>>;
  onChange(condition: Condition): void;
}

/** How far the sliders go: choices, what people do; the engine itself takes more. */
const reach = {
  massKg: { min: 35, max: 160, step: 1 },
  heightM: { min: 1.3, max: 2.1, step: 0.01 },
  ageY: { min: 12, max: 95, step: 1 },
  gravityMS2: { min: 0, max: 12, step: 0.01 },
  reps: { min: 1, max: 30, step: 1 },
  loadKg: { min: 0, max: 200, step: 2.5 },
  depthDeg: { min: 5, max: 140, step: 1 },
  seatHeightM: { min: 0.3, max: 0.7, step: 0.01 },
  stepHeightM: { min: 0.05, max: 0.5, step: 0.01 },
  walkMS: { min: 0.4, max: 2.2, step: 0.1 },
  runMS: { min: 1.8, max: 5, step: 0.1 },
  powerW: { min: 10, max: 300, step: 5 },
  moveS: { min: 0.5, max: 6, step: 0.1 },
  pauseS: { min: 0, max: 6, step: 0.1 },
} as const;

/** Five pounds. */
const poundsStepKg = 5 * poundKg;

/** Everything about one condition that can be changed. */
export function ConditionControls({ condition, taken, onChange }: ConditionControlsProps) {
  const { settings, texts } = useSettings();
  const { lab } = texts;
  const format = useFormat();
  const words = exerciseWords[settings.language];
  const { options } = exerciseNamed(condition.exercise);
  const set = (part: Partial<Condition>) => onChange({ ...condition, ...part });
  const takes = (name: string) => (options as readonly string[]).includes(name);
  const number = (name: 'depthDeg' | 'seatHeightM' | 'stepHeightM' | 'speedMS' | 'powerW') =>
    condition[name] ?? Number(taken[name] ?? 0);
  const [downS = 2, pauseS = 0, upS = 1] = String(taken.tempo ?? '')
    .split('-')
    .filter(Boolean)
    .map(Number);
  const tempo = condition.tempo ?? { downS, pauseS, upS };
  const seconds = (value: number) => `${format.number(value, 1)}\u00A0s`;
  const speed = condition.exercise === 'run' ? reach.runMS : reach.walkMS;
  const loadStep = settings.units === 'imperial' ? poundsStepKg : reach.loadKg.step;
  const gravity = Object.entries(gravityPresetsMS2).find(([, value]) => value === condition.gravityMS2)?.[0];
  const worlds = (['earth', 'mars', 'moon', 'micro'] as const).map((value) => ({
    value,
    label: lab.worlds[value],
  }));
  return (
    <div>
      <div className="field">
        <select
          aria-label={lab.exercise}
          value={condition.exercise}
          onChange={(event) => onChange(withExercise(condition, event.currentTarget.value))}
        >
          {Object.entries(exerciseGroups).map(([group, names]) => (
            <optgroup key={group} label={lab.groups[group as keyof typeof exerciseGroups]}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {words[name].name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p className="small muted">{words[condition.exercise as keyof typeof words].about}</p>
      <fieldset className="group">
        <legend>{lab.movement}</legend>
        <div className="fields">
          {takes('loadKg') && (
            <Slider
              {...reach.loadKg}
              step={loadStep}
              label={lab.load}
              value={condition.loadKg ?? 0}
              shown={format.massKg(condition.loadKg ?? 0, settings.units === 'metric' ? 1 : 0)}
              onChange={(loadKg) => set({ loadKg })}
            />
          )}
          {takes('depthDeg') && (
            <Slider
              {...reach.depthDeg}
              label={lab.depth}
              value={number('depthDeg')}
              shown={number('depthDeg') === 0 ? lab.fromStep : `${format.number(number('depthDeg'))}°`}
              onChange={(depthDeg) => set({ depthDeg })}
            />
          )}
          {takes('seatHeightM') && (
            <Slider
              {...reach.seatHeightM}
              label={lab.seat}
              value={number('seatHeightM')}
              shown={format.shortM(number('seatHeightM'))}
              onChange={(seatHeightM) => set({ seatHeightM })}
            />
          )}
          {takes('stepHeightM') && (
            <Slider
              {...reach.stepHeightM}
              label={lab.step}
              value={number('stepHeightM')}
              shown={format.shortM(number('stepHeightM'))}
              // A depth would choose the step itself.
              onChange={(stepHeightM) =>
                set({ stepHeightM, ...(takes('depthDeg') && { depthDeg: undefined }) })
              }
            />
          )}
          {takes('speedMS') && (
            <Slider
              {...speed}
              label={lab.speed}
              value={number('speedMS')}
              shown={lab.speedOf(
                format.number(number('speedMS'), 1),
                format.number(3.6 * number('speedMS'), 1),
              )}
              onChange={(speedMS) => set({ speedMS })}
            />
          )}
          {takes('powerW') && (
            <Slider
              {...reach.powerW}
              label={lab.power}
              value={number('powerW')}
              shown={`${format.number(number('powerW'))}\u00A0W`}
              onChange={(powerW) => set({ powerW })}
            />
          )}
          {takes('tempo') && (
            <>
              <Slider
                {...reach.moveS}
                label={lab.tempoDown}
                value={tempo.downS}
                shown={seconds(tempo.downS)}
                onChange={(downS) => set({ tempo: { ...tempo, downS } })}
              />
              <Slider
                {...reach.pauseS}
                label={lab.tempoPause}
                value={tempo.pauseS}
                shown={seconds(tempo.pauseS)}
                onChange={(pauseS) => set({ tempo: { ...tempo, pauseS } })}
              />
              <Slider
                {...reach.moveS}
                label={lab.tempoUp}
                value={tempo.upS}
                shown={seconds(tempo.upS)}
                onChange={(upS) => set({ tempo: { ...tempo, upS } })}
              />
            </>
          )}
          <Slider
            {...reach.reps}
            label={lab.reps}
            value={condition.reps}
            shown={format.number(condition.reps)}
            onChange={(reps) => set({ reps })}
          />
        </div>
        {takes('bar') && (
          <Segments
            label={lab.bar}
            value={condition.bar ?? (String(taken.bar ?? 'high') as NonNullable<Condition['bar']>)}
            options={(['high', 'low', 'front', 'hands'] as const).map((value) => ({
              value,
              label: lab.bars[value],
            }))}
            onChange={(bar) => set({ bar })}
          />
        )}
      </fieldset>
      <fieldset className="group">
        <legend>{lab.gravity}</legend>
        <Segments
          label={lab.world}
          value={(gravity ?? '') as keyof typeof gravityPresetsMS2}
          options={worlds}
          onChange={(world) => set({ gravityMS2: gravityPresetsMS2[world] })}
        />
        <Slider
          {...reach.gravityMS2}
          label={lab.pull}
          value={condition.gravityMS2}
          shown={`${format.number(condition.gravityMS2, 2)}\u00A0m/s²`}
          onChange={(gravityMS2) => set({ gravityMS2 })}
        />
      </fieldset>
      <fieldset className="group">
        <legend>{lab.body}</legend>
        <div className="fields">
          <Slider
            {...reach.massKg}
            label={lab.mass}
            value={condition.massKg}
            shown={format.massKg(condition.massKg)}
            onChange={(massKg) => set({ massKg })}
          />
          <Slider
            {...reach.heightM}
            label={lab.height}
            value={condition.heightM}
            shown={format.heightM(condition.heightM)}
            onChange={(heightM) => set({ heightM })}
          />
          <Slider
            {...reach.ageY}
            label={lab.age}
            value={condition.ageY}
            shown={lab.years(condition.ageY)}
            onChange={(ageY) => set({ ageY })}
          />
          <Segments
            label={lab.sex}
            value={condition.sex}
            options={(['female', 'male'] as const).map((value) => ({ value, label: lab.sexes[value] }))}
            onChange={(sex) => set({ sex })}
          />
        </div>
      </fieldset>
    </div>
  );
}
