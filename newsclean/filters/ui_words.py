"""One-word buttons of news pages that are ordinary words too: evidence of `ui_line`, where other furniture stands beside them."""

from __future__ import annotations

from typing import Final

from newsclean.filters.vocabulary import LEXICON, words

WEAK: Final = words("""
검색 댓글 공유 좋아요 싫어요 스크랩 인쇄 북마크 저장 신고 구독 구독자 제보 안내 설정 확인 취소 등록 삭제 수정 목록 이전 다음
처음 마지막 더보기 더 접기
펼치기 전체보기 전체 바로가기 열기 메뉴 홈 공감 비공감 추천 반대 보내기 복사 듣기 번역 요약 포토 사진 영상 동영상 기본 이메일
메일 알림 알림판 선택 선택됨
페이스북 트위터 카카오톡 카카오 카톡 밴드 라인 인스타그램 유튜브 블로그 네이버 구글 엑스 X URL url 텔레그램 스레드 카카오스토리
네이버블로그 인스타 틱톡 SNS sns
Facebook Twitter facebook twitter instagram youtube kakao kbs Instagram YouTube
정보 서비스 고객센터 문의 프로필 응원 후원 채널 시청 재생 정지 자막 화질 속도 이슈 랭킹 키워드 태그 기자 언론사 매체 사이트
닫기 글자 크기 작게 크게 보통 가
최신순 공감순 반대순 추천순 과거순 오래된순 인기순 답글 답글쓰기 새로고침 새창 팝업 로고 배너 광고 제휴 구독하기 이전글 다음글
이전기사 다음기사 위로 아래로
TOP top New NEW new beta BETA HOT Live live LIVE 단축URL 퍼가기 출력 이벤트 공지 공지사항 도움말 툴팁 이미지 삭제기준
운영정책 이용안내
동의 거부 네 아니오 남성 여성 느림 빠름 정정보도 반론보도 추후보도
youtube_gray insta_gray facebook_gray x_gray
""") | LEXICON
"""Buttons that are ordinary words too."""
