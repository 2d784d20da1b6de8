/** All that the frame does in the browser, as one small file: menus, contents, opening the search. */
import '../reading/keys-open.ts';
import './language-select.ts';
import './offline.ts';
import './lens-open.ts';
import './menu.ts';
import './search-open.ts';
import './term.ts';
import './theme-select.ts';
import './toc.ts';
import './wide-tables.ts';
