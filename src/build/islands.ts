/** Preact for the islands, as lean as a build can have it. */
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import type { PluginOption } from 'vite';

/** Preact's own Vite plugins serve development, and send JSX through Babel. Vite compiles JSX by itself, as tsconfig.json says, to the same code. */
function withoutPreset(plugins: readonly PluginOption[]): PluginOption[] {
  return (plugins as readonly unknown[])
    .flat(Infinity)
    .filter((plugin): plugin is PluginOption & object => /^@astrojs\/preact/.test((plugin as { name?: string } | null)?.name ?? ''));
}

/** The integration, told where JSX stands; a build leaves out what only development needs. */
export function islands(): AstroIntegration {
  const { name, hooks } = preact({ include: ['**/*.tsx'] });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (setup) =>
        hooks['astro:config:setup']?.({
          ...setup,
          updateConfig: (config) =>
            setup.updateConfig(
              setup.command === 'build'
                ? { ...config, vite: { ...config.vite, plugins: withoutPreset(config.vite?.plugins ?? []) } }
                : config,
            ),
        }),
    },
  };
}
