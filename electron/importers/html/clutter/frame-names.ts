type Names = readonly (readonly [reason: string, name: RegExp])[];

const NAMES: Names = [
  [
    'navigation',
    /^(?:(?:main|site|top|primary|secondary|footer|mobile|global)[-_]?)?(?:nav(?:bar|igation)?|menu)(?:[-_](?:bar|links|container|wrapper))?$/,
  ],
  [
    'navigation',
    /^(?:pagination|pager|post-navigation|skip-link|toc|table-of-contents|navbox|mw-editsection|mw-jump-link|printfooter|catlinks)$/,
  ],
  [
    'side column',
    /^(?:(?:left|right|site|primary|secondary)[-_]?)?side-?bar(?:[-_](?:left|right|primary|secondary))?$|^widget(?:-area)?$/,
  ],
  [
    'links to other pages',
    /^(?:(?:related|recommended|similar|popular|trending|more)(?:[-_](?:posts?|articles?|stories|content|reading|links|news))?|read-?more|you-?may-?also-?like|jp-relatedposts)$/,
  ],
  ['share buttons', /^sharedaddy$/],
  [
    'comments of readers',
    /^(?:(?:post|entry|article)[-_])?comments?(?:[-_](?:list|area|section|wrapper|form))?$|^(?:respond|disqus_thread|commentlist|comment-respond)$/,
  ],
  [
    'notice of the site',
    /^(?:cookie|gdpr|consent)(?:[-_](?:bar|banner|notice|consent|popup|law-info-bar))?$|^(?:newsletter|subscribe|subscription)(?:[-_](?:form|box|signup|widget))?$|^(?:popup|modal)$/,
  ],
  [
    'advertisement',
    /^(?:ads?|advert(?:s|isements?|ising)?|adsbygoogle|sponsored|promo(?:tion)?|banner-ad)(?:[-_](?:container|wrapper|slot|unit|banner|box))?$/,
  ],
];

/** Names that are also used of better things: clutter only where there is no paragraph and no title in it. */
const LOOSE_NAMES: Names = [
  ['page header', /^(?:(?:site|page|global|top)[-_]?)?header$|^(?:masthead|banner|logo|branding)$/],
  ['page footer', /^(?:(?:site|page|global)[-_]?)?footer$|^colophon$/],
  ['share buttons', /(?:^|[-_])(?:shar(?:e|ing)|social|addtoany)(?:[-_]|$)/],
  ['links to other pages', /(?:^|[-_])(?:related|yarpp)(?:[-_]|$)/],
  ['side column', /(?:^|[-_])sidebar(?:[-_]|$)/],
];

/** Why an element with these classes is clutter; null when nothing says so. */
export function reasonInName(names: readonly string[]): string | null {
  return reasonIn(NAMES, names);
}

export function reasonInLooseName(names: readonly string[]): string | null {
  return reasonIn(LOOSE_NAMES, names);
}

function reasonIn(table: Names, names: readonly string[]): string | null {
  return table.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? null;
}
