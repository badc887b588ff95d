"""Export to schema.org vocabulary (https://schema.org/NewsArticle)."""

from __future__ import annotations

from typing import TypeAlias

from newsclean.article import Article

SchemaOrg: TypeAlias = "dict[str, str | bool | list[str] | list[SchemaOrg] | SchemaOrg]"


def to_schema_org(article: Article) -> SchemaOrg:
    """A NewsArticle as plain dicts, lists and strings; fields the page did not give are left out."""
    out: SchemaOrg = {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "ko"}
    if article.title:
        out["headline"] = article.title
    if article.subtitles:
        out["alternativeHeadline"] = "\n".join(article.subtitles)
    if article.published_at:
        out["datePublished"] = article.published_at.isoformat()
    if article.updated_at:
        out["dateModified"] = article.updated_at.isoformat()
    authors: list[SchemaOrg] = []
    for byline in article.bylines:
        author: SchemaOrg = {"@type": "Person" if byline.role or byline.email else "Organization", "name": byline.name}
        if byline.role:
            author["jobTitle"] = byline.role
        if byline.email:
            author["email"] = byline.email
        authors.append(author)
    if authors:
        out["author"] = authors
    if article.publisher:
        out["publisher"] = {"@type": "NewsMediaOrganization", "name": article.publisher}
    if article.dateline:
        out["dateline"] = article.dateline
    if article.section:
        out["articleSection"] = article.section
    if article.print_page:
        out["printPage"] = article.print_page
    if article.tags:
        out["keywords"] = list(article.tags)
    if article.text:
        out["articleBody"] = article.text
    images: list[SchemaOrg] = [
        {"@type": "ImageObject", "caption": c.text, **({"creditText": c.credit} if c.credit else {})} for c in article.captions
    ]
    if images:
        out["image"] = images
    if article.copyright and article.copyright.holder:
        out["copyrightHolder"] = {"@type": "Organization", "name": article.copyright.holder}
        out["copyrightNotice"] = article.copyright.text
    if article.paywalled:
        out["isAccessibleForFree"] = False
    if article.url:
        out["url"] = article.url
    return out
