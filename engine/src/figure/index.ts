export { type ActivityStyle, activityStyles } from './activity-styles.ts';
