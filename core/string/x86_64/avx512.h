/* SPDX-License-Identifier: MIT */
/* The AVX-512 kernels. Each has a file of its own, which is compiled for the registers from 16 on alone (see cmake/Flags.cmake): they are
 * not part of AVX's state, so that no kernel ends with vzeroupper, and Windows does not want them saved. */
#ifndef CRT_AVX512_H
#define CRT_AVX512_H

#include <stddef.h>

void *__crt_memchr_avx512(const void *object, int c, size_t size);
int __crt_memcmp_avx512(const void *object_a, const void *object_b, size_t size);
void *__crt_memrchr_avx512(const unsigned char *object, int c, size_t size);
void *__crt_rawmemchr_avx512(const void *object, int c);
char *__crt_stpcpy_avx512(char *to, const char *from);
char *__crt_stpncpy_avx512(char *to, const char *from, size_t size);
int __crt_strcasecmp_avx512(const char *a, const char *b);
char *__crt_strcat_avx512(char *to, const char *from);
char *__crt_strchr_avx512(const char *string, int c);
char *__crt_strchrnul_avx512(const char *string, int c);
int __crt_strcmp_avx512(const char *a, const char *b);
char *__crt_strcpy_avx512(char *to, const char *from);
size_t __crt_strlcpy_avx512(char *to, const char *from, size_t size);
size_t __crt_strlen_avx512(const char *string);
int __crt_strncasecmp_avx512(const char *a, const char *b, size_t size);
char *__crt_strncat_avx512(char *to, const char *from, size_t size);
int __crt_strncmp_avx512(const char *a, const char *b, size_t size);
char *__crt_strncpy_avx512(char *to, const char *from, size_t size);
size_t __crt_strnlen_avx512(const char *string, size_t size);
char *__crt_strrchr_avx512(const char *string, int c);
char *__crt_strstr_avx512(const char *string, const char *needle);

#endif
