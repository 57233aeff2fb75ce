/* SPDX-License-Identifier: MIT */
/* getc and putc without a call, while the program has one thread and the stream's buffer has the byte or the room. The macros
 * evaluate their arguments once. */
#ifndef _BITS_STDIO_INLINE_H
#define _BITS_STDIO_INLINE_H

/* How every FILE begins: the unread bytes, and the room that may be written to without further ado. */
struct __crt_file_head {
	unsigned char *__rpos, *__rend, *__wpos, *__wlimit;
} __attribute__((__may_alias__));

/* Nonzero as soon as a second thread may exist. */
extern int __plat_threaded;

static __inline__ __attribute__((__always_inline__, __unused__)) int __crt_getc(FILE *__stream)
{
	struct __crt_file_head *__f = (struct __crt_file_head *)(void *)__stream;
	if (__builtin_expect(__f->__rpos == __f->__rend || __plat_threaded, 0))
		return (getc)(__stream);
	return *__f->__rpos++;
}

static __inline__ __attribute__((__always_inline__, __unused__)) int __crt_putc(int __byte, FILE *__stream)
{
	struct __crt_file_head *__f = (struct __crt_file_head *)(void *)__stream;
	if (__builtin_expect(__f->__wpos == __f->__wlimit || __plat_threaded, 0))
		return (putc)(__byte, __stream);
	return *__f->__wpos++ = (unsigned char)__byte;
}

#define getc(stream) __crt_getc(stream)
#define fgetc(stream) __crt_getc(stream)
#define getchar() __crt_getc(stdin)
#define putc(byte, stream) __crt_putc(byte, stream)
#define fputc(byte, stream) __crt_putc(byte, stream)
#define putchar(byte) __crt_putc(byte, stdout)

#if defined(__CRT_USE_POSIX199506) || defined(__CRT_USE_MISC)
static __inline__ __attribute__((__always_inline__, __unused__)) int __crt_getc_unlocked(FILE *__stream)
{
	struct __crt_file_head *__f = (struct __crt_file_head *)(void *)__stream;
	if (__builtin_expect(__f->__rpos == __f->__rend, 0))
		return (getc_unlocked)(__stream);
	return *__f->__rpos++;
}

static __inline__ __attribute__((__always_inline__, __unused__)) int __crt_putc_unlocked(int __byte, FILE *__stream)
{
	struct __crt_file_head *__f = (struct __crt_file_head *)(void *)__stream;
	if (__builtin_expect(__f->__wpos == __f->__wlimit, 0))
		return (putc_unlocked)(__byte, __stream);
	return *__f->__wpos++ = (unsigned char)__byte;
}

#define getc_unlocked(stream) __crt_getc_unlocked(stream)
#define getchar_unlocked() __crt_getc_unlocked(stdin)
#define putc_unlocked(byte, stream) __crt_putc_unlocked(byte, stream)
#define putchar_unlocked(byte) __crt_putc_unlocked(byte, stdout)
#endif

#endif
