/* SPDX-License-Identifier: MIT */
/* The masks of sigsetjmp() and siglongjmp(). */
#ifndef CRT_SIGJUMP_H
#define CRT_SIGJUMP_H

struct __jmp_buf_tag;

/* SIG_BLOCK and SIG_SETMASK, Linux's numbers on every target. */
enum { CRT_MASK_BLOCK = 0, CRT_MASK_SET = 2 };

/* Called by sigsetjmp.S, which knows the offset of __mask_saved. */
void __crt_save_mask(struct __jmp_buf_tag *place);

#endif
