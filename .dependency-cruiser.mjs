/** The folders of the engine in the order in which the data go: a folder imports only from those before it. */
const engineOrder = [
  'number',
  'evidence',
  'figure',
  'recording',
  'movement',
  'body',
  'exercise',
  'synthetic',
  'mechanics',
  'signals',
  'energy',
  'dose',
  'adaptation',
  'planning',
  'perform',
  'simulate',
  'analyze',
];

const engineRootFile = '^engine/src/[^/]+$';
const engineFolderIndex = '^engine/src/[^/]+/index[.]ts$';
/** Tests may use more than what they test: a recording made by the simulator, a browser, Node. */
const test = '[.]test[.]ts$';

const downwards = engineOrder.map((folder, rank) => {
  const later = engineOrder.slice(rank + 1).map((name) => `^engine/src/${name}/`);
  return {
    name: `engine-order-${folder}`,
    comment: 'Inside the engine imports go down, in the direction of the data.',
    severity: 'error',
    from: { path: `^engine/src/${folder}/`, pathNot: test },
    to: { path: [...later, engineRootFile] },
  };
});

export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-imports-nobody',
      comment: 'The engine is pure: it knows neither the app nor the pages.',
      severity: 'error',
      from: { path: '^engine/', pathNot: test },
      to: { path: '^(app|web|training|calibration|validation|bench|fuzz|testing|scripts)/' },
    },
    {
      name: 'engine-without-node',
      comment: 'The engine runs in browsers too.',
      severity: 'error',
      from: { path: '^engine/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-and-web-apart',
      comment: 'The app serves built pages; it does not import them, nor they it.',
      severity: 'error',
      from: { path: '^(app|web)/' },
      to: { path: '^(app|web)/', pathNot: '^$1/' },
    },
    {
      name: 'shipped-code-alone',
      comment: 'What users run does not need what developers run.',
      severity: 'error',
      from: { path: '^(app|web)/', pathNot: test },
      to: { path: '^(calibration|validation|bench|fuzz|testing|scripts)/' },
    },
    {
      name: 'engine-through-its-index',
      comment: 'The app and the pages get what the index of the engine exports.',
      severity: 'error',
      from: { path: '^(app|web)/', pathNot: test },
      to: { path: '^engine/', pathNot: '^engine/src/index[.]ts$' },
    },
    {
      name: 'folder-through-its-index',
      comment: 'A folder of the engine is used through its index.ts.',
      severity: 'error',
      from: { path: '^engine/src/([^/]+)/', pathNot: test },
      to: { path: '^engine/src/[^/]+/', pathNot: ['^engine/src/$1/', engineFolderIndex] },
    },
    {
      name: 'folder-through-its-index-from-root',
      comment: 'A folder of the engine is used through its index.ts.',
      severity: 'error',
      from: { path: engineRootFile, pathNot: test },
      to: { path: '^engine/src/[^/]+/', pathNot: engineFolderIndex },
    },
    {
      name: 'no-unresolved',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...downwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
