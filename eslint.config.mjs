import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';

/** Who may import whom, in this workspace and from packages; everything not named is refused. */
const boundaries = [
  {
    sourceTag: 'scope:domain',
    onlyDependOnLibsWithTags: ['scope:domain'],
    allowedExternalImports: ['fast-check'],
  },
  {
    sourceTag: 'scope:contracts',
    onlyDependOnLibsWithTags: ['scope:contracts', 'scope:domain'],
    allowedExternalImports: ['zod/mini'],
  },
  {
    sourceTag: 'scope:wording',
    onlyDependOnLibsWithTags: ['scope:wording', 'scope:domain', 'scope:contracts'],
    allowedExternalImports: ['fast-check'],
  },
  {
    sourceTag: 'scope:charts',
    onlyDependOnLibsWithTags: ['scope:charts', 'scope:domain', 'scope:contracts', 'scope:wording'],
    allowedExternalImports: ['chart.js', 'fast-check'],
  },
  {
    sourceTag: 'scope:intake',
    onlyDependOnLibsWithTags: ['scope:intake', 'scope:domain', 'scope:contracts', 'scope:wording'],
    allowedExternalImports: ['ical.js', 'windows-iana', 'fast-check'],
  },
  {
    sourceTag: 'scope:simulation',
    onlyDependOnLibsWithTags: ['scope:simulation', 'scope:domain', 'scope:contracts'],
    allowedExternalImports: ['uuid'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['type:lib'],
    bannedExternalImports: ['@angular/*'],
  },
  {
    sourceTag: 'scope:dashboard',
    onlyDependOnLibsWithTags: [
      'scope:domain',
      'scope:contracts',
      'scope:intake',
      'scope:charts',
      'scope:wording',
    ],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify'],
  },
  { sourceTag: 'scope:journeys', onlyDependOnLibsWithTags: ['type:lib'] },
];

const ONE_DOOR = 'Data is reached through SpaceScope alone.';

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.angular',
      '**/.nx',
      '**/.understory',
      '**/.stryker',
      'reports',
    ],
  },
  nx.configs['flat/base'],
  nx.configs['flat/typescript'],
  nx.configs['flat/javascript'],
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.screens.ts', '**/test/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }], 'max-lines-per-function': 'off' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/test/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Randomness is a parameter of the domain.' },
      ],
      'no-restricted-globals': ['error', 'Date', 'Temporal', 'performance', 'process', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is a parameter of the domain.' },
      ],
    },
  },
  {
    files: ['libs/{charts,contracts,domain,intake,wording}/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportNamedDeclaration[source][exportKind="value"]',
          message:
            'Re-export all of a file: who uses a name that is re-exported by itself loads whatever stands beside it.',
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/config.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'config.ts is the only reader of the environment.',
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/database/**', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/typeorm', message: ONE_DOOR },
            { name: 'pg', allowTypeImports: true, message: ONE_DOOR },
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'Repository', 'QueryRunner'],
              allowTypeImports: true,
              message: ONE_DOOR,
            },
          ],
          patterns: [
            {
              regex: 'database/(database|space-door|open-space|trip)$',
              allowTypeImports: true,
              message: ONE_DOOR,
            },
          ],
        },
      ],
    },
  },
  {
    // Where databases are opened.
    files: ['apps/api/src/serve.ts', 'apps/api/src/made-up-practice/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['apps/dashboard/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'us', style: 'kebab-case' },
      ],
    },
  },
  {
    files: ['apps/dashboard/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
