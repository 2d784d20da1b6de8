/** The place where it is said how a link was read. It is in the page before it is filled; what is said comes with the first link. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';

export function Problems() {
  const { calculator, props } = usePage();
  const { locale } = props;
  const [report, setReport] = useState<{ readonly Report: ComponentType } | null>(null);
  const opened = calculator.opened !== null;
  useEffect(() => {
    if (opened) void import('./LinkReport.tsx').then(({ reportIn }) => reportIn(locale)).then((Report) => setReport({ Report }));
  }, [opened, locale]);
  return (
    // Programs that wait for what is said of a link see by the mark that it has been said.
    <div class="calc-problems" role="status" data-reported={opened && report ? '' : undefined}>
      {opened && report && <report.Report />}
    </div>
  );
}
