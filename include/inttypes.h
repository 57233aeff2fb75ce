/* SPDX-License-Identifier: MIT */
/* Formats and conversions of <stdint.h>'s types. ISO C17 7.8. */
#ifndef _INTTYPES_H
#define _INTTYPES_H

#include <bits/features.h>
#include <stdint.h>

/* The name itself is <stddef.h>'s to show. */
#ifdef __cplusplus
#define __CRT_WCHAR wchar_t
#else
#define __CRT_WCHAR __WCHAR_TYPE__
#endif

/* The length modifiers that go with the compiler's types of 64 bits, of pointers and of the fast types. */
#if __SIZEOF_LONG__ == 8
#define __CRT_PRI64 "l"
#else
#define __CRT_PRI64 "ll"
#endif
#if __SIZEOF_POINTER__ == __SIZEOF_LONG__
#define __CRT_PRIPTR "l"
#elif __SIZEOF_POINTER__ == __SIZEOF_INT__
#define __CRT_PRIPTR ""
#else
#define __CRT_PRIPTR "ll"
#endif
/* <stdint.h>'s fast types of 16 and 32 bits: long on Linux, short and int on Windows. */
#if __SIZEOF_LONG__ == 8
#define __CRT_PRIFAST16 "l"
#define __CRT_SCNFAST16 "l"
#define __CRT_PRIFAST32 "l"
#else
#define __CRT_PRIFAST16 ""
#define __CRT_SCNFAST16 "h"
#define __CRT_PRIFAST32 ""
#endif

/* For printf. */
#define PRId8 "d"
#define PRId16 "d"
#define PRId32 "d"
#define PRId64 __CRT_PRI64 "d"
#define PRIdLEAST8 "d"
#define PRIdLEAST16 "d"
#define PRIdLEAST32 "d"
#define PRIdLEAST64 __CRT_PRI64 "d"
#define PRIdFAST8 "d"
#define PRIdFAST16 __CRT_PRIFAST16 "d"
#define PRIdFAST32 __CRT_PRIFAST32 "d"
#define PRIdFAST64 __CRT_PRI64 "d"
#define PRIdMAX "jd"
#define PRIdPTR __CRT_PRIPTR "d"
#define PRIi8 "i"
#define PRIi16 "i"
#define PRIi32 "i"
#define PRIi64 __CRT_PRI64 "i"
#define PRIiLEAST8 "i"
#define PRIiLEAST16 "i"
#define PRIiLEAST32 "i"
#define PRIiLEAST64 __CRT_PRI64 "i"
#define PRIiFAST8 "i"
#define PRIiFAST16 __CRT_PRIFAST16 "i"
#define PRIiFAST32 __CRT_PRIFAST32 "i"
#define PRIiFAST64 __CRT_PRI64 "i"
#define PRIiMAX "ji"
#define PRIiPTR __CRT_PRIPTR "i"
#define PRIo8 "o"
#define PRIo16 "o"
#define PRIo32 "o"
#define PRIo64 __CRT_PRI64 "o"
#define PRIoLEAST8 "o"
#define PRIoLEAST16 "o"
#define PRIoLEAST32 "o"
#define PRIoLEAST64 __CRT_PRI64 "o"
#define PRIoFAST8 "o"
#define PRIoFAST16 __CRT_PRIFAST16 "o"
#define PRIoFAST32 __CRT_PRIFAST32 "o"
#define PRIoFAST64 __CRT_PRI64 "o"
#define PRIoMAX "jo"
#define PRIoPTR __CRT_PRIPTR "o"
#define PRIu8 "u"
#define PRIu16 "u"
#define PRIu32 "u"
#define PRIu64 __CRT_PRI64 "u"
#define PRIuLEAST8 "u"
#define PRIuLEAST16 "u"
#define PRIuLEAST32 "u"
#define PRIuLEAST64 __CRT_PRI64 "u"
#define PRIuFAST8 "u"
#define PRIuFAST16 __CRT_PRIFAST16 "u"
#define PRIuFAST32 __CRT_PRIFAST32 "u"
#define PRIuFAST64 __CRT_PRI64 "u"
#define PRIuMAX "ju"
#define PRIuPTR __CRT_PRIPTR "u"
#define PRIx8 "x"
#define PRIx16 "x"
#define PRIx32 "x"
#define PRIx64 __CRT_PRI64 "x"
#define PRIxLEAST8 "x"
#define PRIxLEAST16 "x"
#define PRIxLEAST32 "x"
#define PRIxLEAST64 __CRT_PRI64 "x"
#define PRIxFAST8 "x"
#define PRIxFAST16 __CRT_PRIFAST16 "x"
#define PRIxFAST32 __CRT_PRIFAST32 "x"
#define PRIxFAST64 __CRT_PRI64 "x"
#define PRIxMAX "jx"
#define PRIxPTR __CRT_PRIPTR "x"
#define PRIX8 "X"
#define PRIX16 "X"
#define PRIX32 "X"
#define PRIX64 __CRT_PRI64 "X"
#define PRIXLEAST8 "X"
#define PRIXLEAST16 "X"
#define PRIXLEAST32 "X"
#define PRIXLEAST64 __CRT_PRI64 "X"
#define PRIXFAST8 "X"
#define PRIXFAST16 __CRT_PRIFAST16 "X"
#define PRIXFAST32 __CRT_PRIFAST32 "X"
#define PRIXFAST64 __CRT_PRI64 "X"
#define PRIXMAX "jX"
#define PRIXPTR __CRT_PRIPTR "X"
/* For scanf. */
#define SCNd8 "hhd"
#define SCNd16 "hd"
#define SCNd32 "d"
#define SCNd64 __CRT_PRI64 "d"
#define SCNdLEAST8 "hhd"
#define SCNdLEAST16 "hd"
#define SCNdLEAST32 "d"
#define SCNdLEAST64 __CRT_PRI64 "d"
#define SCNdFAST8 "hhd"
#define SCNdFAST16 __CRT_SCNFAST16 "d"
#define SCNdFAST32 __CRT_PRIFAST32 "d"
#define SCNdFAST64 __CRT_PRI64 "d"
#define SCNdMAX "jd"
#define SCNdPTR __CRT_PRIPTR "d"
#define SCNi8 "hhi"
#define SCNi16 "hi"
#define SCNi32 "i"
#define SCNi64 __CRT_PRI64 "i"
#define SCNiLEAST8 "hhi"
#define SCNiLEAST16 "hi"
#define SCNiLEAST32 "i"
#define SCNiLEAST64 __CRT_PRI64 "i"
#define SCNiFAST8 "hhi"
#define SCNiFAST16 __CRT_SCNFAST16 "i"
#define SCNiFAST32 __CRT_PRIFAST32 "i"
#define SCNiFAST64 __CRT_PRI64 "i"
#define SCNiMAX "ji"
#define SCNiPTR __CRT_PRIPTR "i"
#define SCNo8 "hho"
#define SCNo16 "ho"
#define SCNo32 "o"
#define SCNo64 __CRT_PRI64 "o"
#define SCNoLEAST8 "hho"
#define SCNoLEAST16 "ho"
#define SCNoLEAST32 "o"
#define SCNoLEAST64 __CRT_PRI64 "o"
#define SCNoFAST8 "hho"
#define SCNoFAST16 __CRT_SCNFAST16 "o"
#define SCNoFAST32 __CRT_PRIFAST32 "o"
#define SCNoFAST64 __CRT_PRI64 "o"
#define SCNoMAX "jo"
#define SCNoPTR __CRT_PRIPTR "o"
#define SCNu8 "hhu"
#define SCNu16 "hu"
#define SCNu32 "u"
#define SCNu64 __CRT_PRI64 "u"
#define SCNuLEAST8 "hhu"
#define SCNuLEAST16 "hu"
#define SCNuLEAST32 "u"
#define SCNuLEAST64 __CRT_PRI64 "u"
#define SCNuFAST8 "hhu"
#define SCNuFAST16 __CRT_SCNFAST16 "u"
#define SCNuFAST32 __CRT_PRIFAST32 "u"
#define SCNuFAST64 __CRT_PRI64 "u"
#define SCNuMAX "ju"
#define SCNuPTR __CRT_PRIPTR "u"
#define SCNx8 "hhx"
#define SCNx16 "hx"
#define SCNx32 "x"
#define SCNx64 __CRT_PRI64 "x"
#define SCNxLEAST8 "hhx"
#define SCNxLEAST16 "hx"
#define SCNxLEAST32 "x"
#define SCNxLEAST64 __CRT_PRI64 "x"
#define SCNxFAST8 "hhx"
#define SCNxFAST16 __CRT_SCNFAST16 "x"
#define SCNxFAST32 __CRT_PRIFAST32 "x"
#define SCNxFAST64 __CRT_PRI64 "x"
#define SCNxMAX "jx"
#define SCNxPTR __CRT_PRIPTR "x"
#ifdef __CRT_USE_C23
#define __STDC_VERSION_INTTYPES_H__ 202311L
/* C23: binary. */
#define PRIb8 "b"
#define PRIb16 "b"
#define PRIb32 "b"
#define PRIb64 __CRT_PRI64 "b"
#define PRIbLEAST8 "b"
#define PRIbLEAST16 "b"
#define PRIbLEAST32 "b"
#define PRIbLEAST64 __CRT_PRI64 "b"
#define PRIbFAST8 "b"
#define PRIbFAST16 __CRT_PRIFAST16 "b"
#define PRIbFAST32 __CRT_PRIFAST32 "b"
#define PRIbFAST64 __CRT_PRI64 "b"
#define PRIbMAX "jb"
#define PRIbPTR __CRT_PRIPTR "b"
#define PRIB8 "B"
#define PRIB16 "B"
#define PRIB32 "B"
#define PRIB64 __CRT_PRI64 "B"
#define PRIBLEAST8 "B"
#define PRIBLEAST16 "B"
#define PRIBLEAST32 "B"
#define PRIBLEAST64 __CRT_PRI64 "B"
#define PRIBFAST8 "B"
#define PRIBFAST16 __CRT_PRIFAST16 "B"
#define PRIBFAST32 __CRT_PRIFAST32 "B"
#define PRIBFAST64 __CRT_PRI64 "B"
#define PRIBMAX "jB"
#define PRIBPTR __CRT_PRIPTR "B"
#define SCNb8 "hhb"
#define SCNb16 "hb"
#define SCNb32 "b"
#define SCNb64 __CRT_PRI64 "b"
#define SCNbLEAST8 "hhb"
#define SCNbLEAST16 "hb"
#define SCNbLEAST32 "b"
#define SCNbLEAST64 __CRT_PRI64 "b"
#define SCNbFAST8 "hhb"
#define SCNbFAST16 __CRT_SCNFAST16 "b"
#define SCNbFAST32 __CRT_PRIFAST32 "b"
#define SCNbFAST64 __CRT_PRI64 "b"
#define SCNbMAX "jb"
#define SCNbPTR __CRT_PRIPTR "b"
#endif

__CRT_BEGIN_DECLS

typedef struct {
	intmax_t quot;
	intmax_t rem;
} imaxdiv_t;

/* As abs() and div() of <stdlib.h>. 7.8.2.1, 7.8.2.2. */
intmax_t imaxabs(intmax_t __value) __CRT_NOTHROW __attribute__((__const__));
imaxdiv_t imaxdiv(intmax_t __numerator, intmax_t __denominator) __CRT_NOTHROW __attribute__((__const__));

/* As strtoll() and strtoull(). 7.8.2.3. */
intmax_t strtoimax(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
uintmax_t strtoumax(const char *__crt_restrict __text, char **__crt_restrict __end, int __base) __CRT_NOTHROW;
/* The same from wide characters. 7.8.2.4. */
intmax_t wcstoimax(const __CRT_WCHAR *__crt_restrict __text, __CRT_WCHAR **__crt_restrict __end, int __base) __CRT_NOTHROW;
uintmax_t wcstoumax(const __CRT_WCHAR *__crt_restrict __text, __CRT_WCHAR **__crt_restrict __end, int __base) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
