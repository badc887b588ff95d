"""How outlets and platforms build their pages: which selector is the body, a caption, the date, the writer, the title.

A profile only notes roles on lines. Pages are read without one, and a selector that no longer matches does nothing. All have one
shape and every field is optional. When an outlet changes its pages a selector is added, none removed: old pages come too.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Profile(NamedTuple):
    """The build of one outlet or platform."""

    name: str
    hosts: tuple[str, ...] = ()
    """Addresses that are this name or end in it: `hani.co.kr` means `www.hani.co.kr` too."""
    signature: str = ""
    """Ids by which a platform is known whose address tells nothing."""
    title: str = ""
    subtitle: str = ""
    body: str = ""
    caption: str = ""
    date: str = ""
    byline: str = ""
    section: str = ""
    copyright: str = ""
    summary: str = ""
    drop: str = ""


# fmt: off
PROFILES: Final = (
    Profile(
        "naver",
        hosts=("n.news.naver.com", "news.naver.com", "m.news.naver.com", "entertain.naver.com",
        "m.entertain.naver.com", "sports.news.naver.com", "m.sports.naver.com"),
        title="#title_area, h2.media_end_head_headline, #articleTitle, h4.title, .end_tit, .NewsEndMain_article_title__kqEzS",
        body=("#dic_area, #newsct_article, #articleBodyContents, #articeBody, #newsEndContents, "
        "#articleBody, ._article_content"), caption="em.img_desc",
        date=".media_end_head_info_datestamp, .article_info .sponsor .t11, .article_info .author em",
        byline=".media_end_head_journalist, .media_end_head_journalist_name, .byline_s, .journalist_name",
        section="em.media_end_categorize_item, .guide_categorization_item",
        copyright=".copyright, #_article_copyright, .article_footer .copyright",
        subtitle=".media_end_summary", summary=".media_end_head_autosummary",
        drop=".vod_player_wrap, ._VOD_PLAYER_WRAP, .end_ad, .link_news, #spiLayer, .u_likeit, .media_end_linked_more",
    ),
    Profile(
        "daum",
        hosts=("v.daum.net", "news.v.daum.net", "news.daum.net", "media.daum.net", "entertain.v.daum.net",
        "sports.v.daum.net"), title="h3.tit_view, h3#cSub .tit_view",
        body="#harmonyContainer, .article_view, .news_view", caption="figcaption, .txt_caption",
        date=".info_view .num_date", byline=".info_view .txt_info", copyright=".txt_copyright, .info_copyright",
        summary=".summary_view, .layer_summary", drop=".relate_copyright, #alex-area",
    ),
    Profile(
        "nate", hosts=("news.nate.com", "m.news.nate.com"), title="h3.articleSubecjt, h1.articleSubecjt, h3.viewTite",
        body="#realArtcContents, #articleContetns", date=".firstDate, .articleInfo .date", drop="#articleReply, .textFilter",
    ),
    Profile(
        "zum", hosts=("news.zum.com", "m.news.zum.com"), body="#article_body, .article_body", date=".date_info, .regist",
    ),
    Profile(
        "ndsoft", signature="#article-view-content-div, #articleViewCon, #arl_view_content",
        title=".article-head-title, .aht-title-view, h3.heading, h1.heading",
        subtitle=".article-head-sub, .aht-subtitle, h4.subheading, .subheading", body="#article-view-content-div",
        caption="figcaption", date=".infomation li, .info-text li, .article-head-info li",
        byline=".view-editors, .writer .name, #nis-editors", copyright=".view-copyright",
        drop=".view-sns, .article-view-sns, .ad-template",
    ),
    Profile(
        "yna", hosts=("yna.co.kr",), title="h1.tit, h1.tit01", body=".story-news.article, .story-news",
        caption="figcaption, .txt-desc", date=".update-time, .txt-time, #newsUpdateTime01",
        byline="#newsWriterCarousel01, .writer-zone01", copyright=".txt-copyright",
        drop=".related-zone, .aside-box, .writer-zone01 .btn-group",
    ),
    Profile(
        "newsis", hosts=("newsis.com",), title="h1.tit, .articleView .title",
        body="article, #textBody, #content .article", caption=".desc, .thumCont .desc", date=".infoLine .txt",
        copyright=".copyright",
    ),
    Profile(
        "news1", hosts=("news1.kr",), body="#articles_detail, #articleBodyContent",
        caption=".article_photo_info, figcaption",
    ),
    Profile(
        "joongang", hosts=("joongang.co.kr", "joins.com"), title="h1.headline", subtitle="h2.sub_headline",
        body="#article_body", caption=".caption, figcaption, .html_photo_caption", date="time", byline=".byline",
        drop=".ab_related",
    ),
    Profile(
        "donga", hosts=("donga.com",), body=".article_txt, .news_view, section.news_view",
        caption="figcaption, .articlePhotoC .txt", date=".news_info li, .title_foot .date01",
    ),
    Profile(
        "chosun", hosts=("chosun.com",), title="h1.article-header__headline, #news_title_text_id",
        subtitle=".article-header__subheadline, .news_subtitle", body="section.article-body, #news_body_id",
        caption=".news_imgbox figcaption, .article-body figcaption, .center_img_n", date=".news_date",
        byline=".news_title_author", copyright=".csource",
    ),
    Profile(
        "hani", hosts=("hani.co.kr",), title="h3.ArticleDetailView_title__9kRU_, .article-head .title",
        subtitle=".subtitle", body=".article-text", caption="figcaption, .imageC .desc, .description", date=".date-time",
        drop=".relation2-area",
    ),
    Profile(
        "khan", hosts=("khan.co.kr",), body="#articleBody, .art_body", caption="figcaption, .caption", date=".byline em",
    ),
    Profile(
        "seoul", hosts=("seoul.co.kr",), body="#articleContent, #atic_txt1, .viewContent",
        caption=".v_photo_caption, figcaption",
    ),
    Profile(
        "kmib", hosts=("kmib.co.kr",), body="#articleBody", caption=".summary_img, figcaption",
    ),
    Profile(
        "segye", hosts=("segye.com",), body="#article_txt, article.viewBox2", caption="figcaption",
    ),
    Profile(
        "munhwa", hosts=("munhwa.com",), body="#News_content, #article-body", caption="figcaption",
    ),
    Profile(
        "hankookilbo", hosts=("hankookilbo.com",), title="h2.title", body=".article-view, .articleBody, .col-main",
        caption=".editor-img-box .caption", date=".info dl, .wrt-text", drop=".news-feedback, .related-article",
    ),
    Profile(
        "mk", hosts=("mk.co.kr",), title="h2.news_ttl, h1.top_title", subtitle=".midtitle_text, h2.sub_title1",
        body=".articleBody, #article_body, .art_txt", caption=".thum_figure_txt, figcaption, .img_center figcaption",
        date=".time_area, .lasttime", drop=".ad_wrap",
    ),
    Profile(
        "hankyung", hosts=("hankyung.com",), title="h1.headline", body="#articletxt, .article-body",
        caption=".figure-caption, figcaption", date=".datetime", byline=".article-byline",
        copyright=".article-copyright",
    ),
    Profile(
        "sedaily", hosts=("sedaily.com",), body=".article_view, .view_con", caption=".art_photo_text, figcaption",
    ),
    Profile(
        "mt", hosts=("mt.co.kr",), title="h1.subject", subtitle=".view_sub_title", body="#textBody, .view_text",
        caption=".article_photo .txt, figcaption", date=".info2 .date",
    ),
    Profile(
        "edaily", hosts=("edaily.co.kr",), body=".news_body", caption=".gg_textshow, figcaption", date=".dates",
    ),
    Profile(
        "asiae", hosts=("asiae.co.kr",), body="#txt_area, .article", caption="figcaption, .imgDesc, .txt_desc",
    ),
    Profile(
        "fnnews", hosts=("fnnews.com",), body="#article_content", caption="figcaption, .art_caption",
    ),
    Profile(
        "heraldcorp", hosts=("heraldcorp.com",), body="#articleText, .article_view", caption="figcaption",
    ),
    Profile(
        "etnews", hosts=("etnews.com",), body=".article_body, #articleBody", caption="figcaption",
    ),
    Profile(
        "kbs", hosts=("kbs.co.kr",), title=".headline-title", body="#cont_newstext", date=".input-date, .date",
        drop=".view-reporter",
    ),
    Profile(
        "mbc", hosts=("imbc.com",), title="h2.art_title", body=".news_txt", caption=".caption, figcaption",
        date=".input",
    ),
    Profile(
        "sbs", hosts=("sbs.co.kr",), title="h1.article_main_tit, #news-title",
        body=".article_cont_area, .main_text .text_area", date=".date_area",
    ),
    Profile(
        "ytn", hosts=("ytn.co.kr",), title="h3.news_title, h2.news_title", body="#CmAdContent", date=".date",
    ),
    Profile(
        "jtbc", hosts=("jtbc.co.kr", "jtbc.joins.com"), body="#articlebody, .article_content", date=".artical_date",
    ),
    Profile(
        "mbn", hosts=("mbn.co.kr",), body=".articleBody, #newsViewArea", caption="figcaption",
        date=".txt_box .time, .reg_date",
    ),
    Profile("nocut", hosts=("nocutnews.co.kr",), body="#pnlContent", caption="figcaption, .fr-inner"),
    Profile("imaeil", hosts=("imaeil.com",), body="#articlebody", caption="figcaption"),
    Profile("kyeongin", hosts=("kyeongin.com",), body="#article-body", caption="figcaption"),
    Profile(
        "ohmynews", hosts=("ohmynews.com",), body=".at_contents, .article_view", caption=".photo_caption, figcaption",
        date=".info_data",
    ),
    Profile(
        "pressian", hosts=("pressian.com",), body=".article_body", caption=".caption, figcaption",
    ),
)
# fmt: on
