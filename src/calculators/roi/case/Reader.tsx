/** One reader's part of the case: who it is for and the question they ask on the left, the answer beside it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly question?: string;
  readonly children: ComponentChildren;
}

/** The element that the list of readers leads to. Not an address: the part behind `#` belongs to the numbers. */
export const placeOf = (id: string) => `case-${id}`;

export function Reader({ id, name, question, children }: Props) {
  return (
    <section class="case-part" id={placeOf(id)} aria-labelledby={`${placeOf(id)}-name`} tabindex={-1}>
      <header>
        <h3 id={`${placeOf(id)}-name`}>{name}</h3>
        {question && <p>{question}</p>}
      </header>
      <div class="case-body">{children}</div>
    </section>
  );
}
