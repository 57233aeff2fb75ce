/* SPDX-License-Identifier: MIT */
/* Until include/setjmp.h is there: cmocka.h wants the type. */
#ifndef _SETJMP_H
#define _SETJMP_H
typedef long jmp_buf[32];
#endif
