/** The lines of HTML that show a case inside another page. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Inside a quoted attribute. */
function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

/**
 * An iframe for any page, as markup. Address and title are text in it, whatever they hold.
 * @param address see `embedAddress`
 * @param height pixels that the view needs in a narrow column
 */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
