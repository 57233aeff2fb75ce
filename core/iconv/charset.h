/* SPDX-License-Identifier: MIT */
/* The encodings of iconv() that have tables. */
#ifndef CRT_CHARSET_H
#define CRT_CHARSET_H

#include <stddef.h>
#include <stdint.h>

#include "single_names.h"

/* What decoding may say instead of a character's length: CRT_UTF8_INVALID, CRT_UTF8_INCOMPLETE; and as a character: nothing, for what only changed the state. */
#define CRT_NO_CHAR 0xffffffffu

/* The character of a byte from 0x80, or 0; and the reverse. */
uint32_t __crt_single_decode(unsigned set, unsigned byte);
unsigned __crt_single_encode(unsigned set, uint32_t c);

enum crt_east { EAST_EUC_JP, EAST_SHIFT_JIS, EAST_CP932, EAST_ISO_2022_JP, EAST_GBK, EAST_GB18030, EAST_BIG5, EAST_EUC_KR, EAST_UHC, EAST_COUNT };

/* What a conversion from or to one of these holds. */
struct crt_east_state {
	/* ISO-2022-JP: which set is designated. 0 at first. */
	unsigned char set;
	/* UHC: the syllables that KS X 1001 has not, in order. */
	uint16_t *syllables;
	/* To: for each character of the BMP its place in the tables and 1. */
	uint16_t *places;
};

/* 0, -ENOMEM, or -EINVAL in a program without these encodings. What is in the state must be freed by __crt_east_close() in either case. */
int __crt_east_open(struct crt_east_state *state, enum crt_east set, int to);
void __crt_east_close(struct crt_east_state *state);
int __crt_east_decode(struct crt_east_state *state, enum crt_east set, const unsigned char *p, size_t size, uint32_t *c);
/* Eight bytes are enough. */
int __crt_east_encode(struct crt_east_state *state, enum crt_east set, unsigned char *p, uint32_t c);
/* Back to the first set: how many bytes that takes. */
int __crt_east_reset(struct crt_east_state *state, unsigned char *p);

#endif
