/**
 * Keys in front matter that are for others than us: generators of sites, help desks, editors.
 */

/** Compared without case, `_` and `-`; of a dotted or nested key the first part counts. */
const SITE_KEYS: ReadonlySet<string> = new Set(
  `
  about abstract access actions active analytics anchors api articleid aside audience author
  authorbio authorname authors avatar backlink badge badges banner base bg blog body bodyclass
  bookcollapsesection bookflatsection bookhidden booktoc breadcrumb breadcrumbs build canonical
  canonicalref canonicalurl cascade categoryid changefreq chapter cls cms collapse collapsible
  collection collectionname comment comments component components contenttype contributors
  contributorslist copyright cover covers coverx covery created createdat css custom customediturl date
  datecreated datelastmodified datemodified datepublished dates default defaults demo deprecated
  descr description difficulty dir disableauthor displayedsidebar displaytoc doc docid docs
  doctype document docusaurus editable editlink editpage editurl eleventycomputed
  eleventyexcludefromcollections eleventynavigation email emoji enabletoc examples excerpt
  exclude excludefromsearch expirydate extra fallback favicon featuredimage feed feedback file
  filename fonts footer footernav format frontmatter fullwidth gitcreated github global
  grandparent graph group groups haschildren hasmath hasmermaid head header headerdepth headings
  headless helpdesk helplink hero hide hidefeedback hidefooter hideheader hidelastmodified
  hidenav hidenavigation hidesearch hidesidebar hidetableofcontents hidetitle hidetoc home
  htmltitle i18n icon iconcolor id identifier image imagealt imagecaption images imagesrc index
  indexable indexes inheads insearchindex intercom intro introduction isbasedon isdraft isindex
  ismarkdown istoc itemtype js json katex keyword kind l10n label labels last lastedited
  lastediteddate lastmod lastmodified lastreviewed lastupdate lastupdated lastupdatedat layout
  level library license lightbox link links linktitle listing locale localization logo longtitle
  mainentity markup math mathjax media mediumimage menu menus menutitle mermaid meta metadata
  metadatafiles metadescription metakeywords metatitle mkdocs mode modified modifieddate ms
  msauthor mscustom msdate msservice mssubservice mstopic multilang myst name nav navbar
  navexclude navhide navicon navigation navorder navtitle next nocomments nofollow noindex norss
  notice notoc number numbersections og ogdescription ogimage ogtitle openapi options order
  ordering ordernumber orphan outdated outline output outputs owner page pageclass pagefind
  pageid pagelayout pageref pagesize pagetitle pagetype pageview pagination paginationlabel
  paginationnext paginationprev pandoc params parent parentpath parents path permalink
  permissions photo platform position post postid posttitle prev preview prevnext priority
  product products project promoted pubdate public publishdate published publishedat rank read
  reading readingtime readmore redirectfrom redirectfroms reference references related
  relatedarticles relatedlinks relatedposts relativepath release render resources review reviewed
  reviewer revision revisions rights robots role root rss schema scope script scripts search
  searchable searchboost searchweight secondary sectionid sectionorder sector seo seodescription
  seotags seotitle series settings shortdescription shorttitle showbreadcrumbs showdate showedit
  showfooter showheader showtableofcontents showtitle showtoc side sidebar sidebarclassname
  sidebarcustomprops sidebardepth sidebarlabel sidebarname sidebarorder sidebarposition
  sidebartitle site sitemap sitetitle slug slugs social sort sortby sortorder source sources
  splash standalone state status stem style styles stylesheet subcategories subcategory subject
  substitutions subtitle suffix summary swiftype tableofcontents tag tagline tags taxonomies
  teaser template templateclass templatekey text theme themes thumbnail time timestamp titlebar
  titleprefix titletemplate toc tocdepth toclevels tocmaxheadinglevel tocminheadinglevel tocorder
  toctitle topics topnav trans translationid translationkey translations transparent twitter type
  types uid unlisted updated updatedat uri url urls user uuid variant version versions video view
  viewport visibility visible vitepress vote votecount votesum vuepress watch web weight
  weightings width wiki words zendesk zendeskid
  `
    .trim()
    .split(/\s+/),
);

/** Whether a key is known to be for whoever else reads the file. */
export function isSiteKey(name: string): boolean {
  const [first = ''] = name.split(/[.:/]/);
  return SITE_KEYS.has(plainKey(name)) || SITE_KEYS.has(plainKey(first));
}

/** A key as it is compared: `Sidebar-Position`, `sidebar_position` and `sidebarPosition` are one. */
export function plainKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
