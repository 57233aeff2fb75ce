/* SPDX-License-Identifier: MIT */
/* The processor's input and output ports. x86-64, Linux only. */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* Lets the process use ports. 0, or -1: EPERM, EINVAL, ENOSYS. */
int ioperm(unsigned long __from, unsigned long __count, int __on) __CRT_NOTHROW;
int iopl(int __level) __CRT_NOTHROW;

/* One byte, word or double word from a port and to it (the value comes first); the forms with _p wait a little, for slow devices, by a write to a port
 * that nothing listens to. Then many, from memory and to it. In the program itself, since a call would cost more than the instruction. */
#define __CRT_PORTS(letter, type, size) \
	static __inline type in##letter(unsigned short __port) \
	{ \
		type __value; \
		__asm__ __volatile__("in" #letter " %w1, %" size "0" : "=a"(__value) : "Nd"(__port)); \
		return __value; \
	} \
	static __inline void out##letter(type __value, unsigned short __port) \
	{ \
		__asm__ __volatile__("out" #letter " %" size "0, %w1" : : "a"(__value), "Nd"(__port)); \
	} \
	static __inline type in##letter##_p(unsigned short __port) \
	{ \
		type __value; \
		__asm__ __volatile__("in" #letter " %w1, %" size "0\n\toutb %%al, $0x80" : "=a"(__value) : "Nd"(__port)); \
		return __value; \
	} \
	static __inline void out##letter##_p(type __value, unsigned short __port) \
	{ \
		__asm__ __volatile__("out" #letter " %" size "0, %w1\n\toutb %%al, $0x80" : : "a"(__value), "Nd"(__port)); \
	} \
	static __inline void ins##letter(unsigned short __port, void *__place, unsigned long __count) \
	{ \
		__asm__ __volatile__("cld\n\trep ins" #letter : "+D"(__place), "+c"(__count) : "d"(__port) : "memory"); \
	} \
	static __inline void outs##letter(unsigned short __port, const void *__place, unsigned long __count) \
	{ \
		__asm__ __volatile__("cld\n\trep outs" #letter : "+S"(__place), "+c"(__count) : "d"(__port) : "memory"); \
	}
__CRT_PORTS(b, unsigned char, "b")
__CRT_PORTS(w, unsigned short, "w")
__CRT_PORTS(l, unsigned int, "k")
#undef __CRT_PORTS
#endif

__CRT_END_DECLS

#endif
