export { type ActivityStyle, activityStyles } from './activity-styles.ts';
export {
  type ActivityRow,
  type SignalLane,
  type SignalLine,
  type SignalPicture,
  signalLanes,
} from './signal-lanes.ts';
