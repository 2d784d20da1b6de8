/** The form of a calculator: groups of fields read off its table, and the chapters that move them. */
import type { ComponentChildren, ComponentType } from 'preact';
import { withDefaults } from '../definition.ts';
import type { Field } from '../field.ts';
import { usePage } from './context.ts';
import { FieldRow } from './FieldRow.tsx';
import { isShown } from './visible.ts';

/** What a calculator shows beside a field, below its hint. */
export type Beside = (field: Field) => ComponentChildren;

interface Props {
  readonly except?: readonly string[];
  readonly beside?: Beside | undefined;
  /** Groups, by id, that a calculator shows in its own way. */
  readonly own?: Readonly<Record<string, ComponentType>>;
}

export function Form({ except = [], beside, own: shownBy = {} }: Props) {
  const { definition, props, calculator } = usePage();
  const { inputs } = calculator.state;
  const { fields, groups } = definition;
  return (
    <form class="calc-form" aria-label={props.machine.inputs} onSubmit={(event) => event.preventDefault()} autocomplete="off">
      {groups.map((group) => {
        const Own = shownBy[group.id];
        if (Own) return <Own key={group.id} />;
        const own = fields.filter((field) => field.group === group.id && !except.includes(field.key));
        const anyShown = own.some((field) => isShown(field, fields, inputs));
        return (
          <fieldset key={group.id} class="calc-group" hidden={!anyShown}>
            <legend>{props.words.groups[group.id]}</legend>
            {own.map((field) => (
              <FieldRow key={field.key} field={field} shown={isShown(field, fields, inputs)} beside={beside} />
            ))}
            {group.chapters.length > 0 && (
              <p class="calc-chapters">
                {props.words.chapters ?? props.machine.chapters}{' '}
                {group.chapters.map((slug, index) => (
                  <span key={slug}>
                    {index > 0 && ', '}
                    <a href={props.chapters[slug]?.href}>{props.chapters[slug]?.title}</a>
                  </span>
                ))}
              </p>
            )}
          </fieldset>
        );
      })}
    </form>
  );
}

/** Buttons that fill the form with a worked example. */
export function Presets() {
  const { definition, props, calculator } = usePage();
  return (
    <div class="calc-presets" role="group" aria-label={props.machine.presets}>
      <span class="calc-presets-label" aria-hidden="true">
        {props.machine.presets}
      </span>
      {definition.presets.map((id) => (
        <button
          key={id}
          type="button"
          data-preset={id}
          onClick={() =>
            calculator.change({ kind: 'replaced', inputs: withDefaults(definition.fields, props.presets[id] ?? {}), undoable: true })
          }
        >
          {props.words.presets[id]}
        </button>
      ))}
    </div>
  );
}
