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
static __inline unsigned char inb(unsigned short __port)
{
	unsigned char __value;
	__asm__ __volatile__("inb %w1, %b0" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outb(unsigned char __value, unsigned short __port)
{
	__asm__ __volatile__("outb %b0, %w1" : : "a"(__value), "Nd"(__port));
}
static __inline unsigned char inb_p(unsigned short __port)
{
	unsigned char __value;
	__asm__ __volatile__("inb %w1, %b0\n\toutb %%al, $0x80" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outb_p(unsigned char __value, unsigned short __port)
{
	__asm__ __volatile__("outb %b0, %w1\n\toutb %%al, $0x80" : : "a"(__value), "Nd"(__port));
}
static __inline void insb(unsigned short __port, void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep insb" : "+D"(__place), "+c"(__count) : "d"(__port) : "memory");
}
static __inline void outsb(unsigned short __port, const void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep outsb" : "+S"(__place), "+c"(__count) : "d"(__port) : "memory");
}
static __inline unsigned short inw(unsigned short __port)
{
	unsigned short __value;
	__asm__ __volatile__("inw %w1, %w0" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outw(unsigned short __value, unsigned short __port)
{
	__asm__ __volatile__("outw %w0, %w1" : : "a"(__value), "Nd"(__port));
}
static __inline unsigned short inw_p(unsigned short __port)
{
	unsigned short __value;
	__asm__ __volatile__("inw %w1, %w0\n\toutb %%al, $0x80" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outw_p(unsigned short __value, unsigned short __port)
{
	__asm__ __volatile__("outw %w0, %w1\n\toutb %%al, $0x80" : : "a"(__value), "Nd"(__port));
}
static __inline void insw(unsigned short __port, void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep insw" : "+D"(__place), "+c"(__count) : "d"(__port) : "memory");
}
static __inline void outsw(unsigned short __port, const void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep outsw" : "+S"(__place), "+c"(__count) : "d"(__port) : "memory");
}
static __inline unsigned int inl(unsigned short __port)
{
	unsigned int __value;
	__asm__ __volatile__("inl %w1, %k0" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outl(unsigned int __value, unsigned short __port)
{
	__asm__ __volatile__("outl %k0, %w1" : : "a"(__value), "Nd"(__port));
}
static __inline unsigned int inl_p(unsigned short __port)
{
	unsigned int __value;
	__asm__ __volatile__("inl %w1, %k0\n\toutb %%al, $0x80" : "=a"(__value) : "Nd"(__port));
	return __value;
}
static __inline void outl_p(unsigned int __value, unsigned short __port)
{
	__asm__ __volatile__("outl %k0, %w1\n\toutb %%al, $0x80" : : "a"(__value), "Nd"(__port));
}
static __inline void insl(unsigned short __port, void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep insl" : "+D"(__place), "+c"(__count) : "d"(__port) : "memory");
}
static __inline void outsl(unsigned short __port, const void *__place, unsigned long __count)
{
	__asm__ __volatile__("cld\n\trep outsl" : "+S"(__place), "+c"(__count) : "d"(__port) : "memory");
}
#endif

__CRT_END_DECLS

#endif
