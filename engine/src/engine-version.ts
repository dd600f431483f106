import packageJson from '../package.json' with { type: 'json' };

/** Version of this engine: results of different versions may differ. */
export const engineVersion: string = packageJson.version;
