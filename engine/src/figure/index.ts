export { type ActivityStyle, activityStyles } from './activity-styles.ts';
export { exerciseFigure, type FigureView, figureView } from './exercise-figure.ts';
export { type FanPicture, type FanPoint, fanChart } from './fan-chart.ts';
export type { FigureFrame, FigureLeg } from './figure-frame.ts';
export {
  type ActivityRow,
  type SignalLane,
  type SignalLine,
  type SignalPicture,
  signalLanes,
} from './signal-lanes.ts';
