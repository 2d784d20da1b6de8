/** Two views of one state: the workbench with all inputs, and the document as its reader will see it. */
import { usePage } from './context.ts';

export function Views({ failed }: { failed: boolean }) {
  const { calculator, props } = usePage();
  const words = props.machine.views;
  return (
    <>
      <div class="calc-views" role="group" aria-label={words.label}>
        {(['work', 'case'] as const).map((view) => (
          <button key={view} type="button" data-view={view} aria-pressed={calculator.view === view} onClick={() => calculator.show(view)}>
            {words[view]}
          </button>
        ))}
      </div>
      <p class="calc-said" role="status">
        {failed && props.machine.actions.sendFailed}
      </p>
    </>
  );
}
