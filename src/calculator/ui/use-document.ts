/** Fetches the document of a calculator when it is first wanted; until then the page of a link stays out of sight. */
import type { ComponentChildren, JSX } from 'preact';
import type { Calculator } from '../use-calculator.ts';
import type { Beside } from './Form.tsx';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** What the workbench hands to the document. */
export interface DocumentParts {
  /** One sentence that says the result. */
  readonly headline: string;
  readonly remarks: ComponentChildren;
  /** The form, with something beside each field. */
  readonly form: (beside: Beside) => ComponentChildren;
  readonly sending: ComponentChildren;
}

export type RenderDocument = (parts: DocumentParts) => JSX.Element;
export type LoadDocument = () => Promise<RenderDocument>;

/** The server renders the workbench; there is nothing to lay out there. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** @returns how to render the document while it is wanted and there; whether fetching it has failed */
export function useDocument(
  load: LoadDocument | undefined,
  { started, view }: Pick<Calculator, 'started' | 'view'>,
): { render: RenderDocument | null; failed: boolean } {
  const [render, setRender] = useState<RenderDocument | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = view === 'case' && load !== undefined;
  useEffect(() => {
    if (!wanted || render) return undefined;
    let stale = false;
    setFailed(false);
    load().then(
      (found) => stale || setRender(() => found),
      () => stale || setFailed(true),
    );
    return () => {
      stale = true;
    };
    // `load` is made anew with each rendering and always fetches the same.
  }, [wanted, render]);
  const ready = started && (!wanted || render !== null || failed);
  useBrowserLayoutEffect(() => {
    if (ready) document.documentElement.removeAttribute('data-linked');
    document.documentElement.toggleAttribute('data-document', wanted && !failed);
  }, [ready, wanted, failed]);
  return { render: wanted ? render : null, failed: wanted && failed };
}
