/** A link as a QR code, drawn here: no service sees it. Dark on light in both themes, as cameras want it. */
import { encode } from 'uqr';

/**
 * Version 25 has 117 × 117 modules: on a screen each is still two or three pixels wide. Denser codes fail in a hurried hand.
 * At level M (15 % may be lost) it holds 997 bytes.
 */
const DENSEST = 25;

/** The dark modules of a code as one SVG path, row by row, with the quiet zone of four modules; null when the text is too long. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  let rows: boolean[][];
  try {
    rows = encode(text, { ecc: 'M', border: 4, maxVersion: DENSEST }).data;
  } catch {
    return null;
  }
  const path = rows
    .map((row, y) => {
      let runs = '';
      for (let x = 0; x < row.length; x++) {
        if (!row[x] || row[x - 1]) continue;
        let end = x;
        while (row[end]) end++;
        runs += `M${x} ${y}h${end - x}v1h${x - end}z`;
      }
      return runs;
    })
    .join('');
  return { size: rows.length, path };
}

export function QrCode({ text, label, tooLong }: { text: string; label: string; tooLong: string }) {
  const code = qrPath(text);
  if (!code) return <p class="send-hint">{tooLong}</p>;
  return (
    <svg class="send-code" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges">
      <rect fill="#fff" width={code.size} height={code.size} />
      <path fill="#000" d={code.path} />
    </svg>
  );
}
