/* SPDX-License-Identifier: MIT */
/* Terminals. POSIX.1-2017, with Linux's numbers; Linux only. */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <bits/features.h>
#include <bits/pid_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/ttydefaults.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;

#define NCCS 32

struct termios {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;
	cc_t c_cc[NCCS];
	/* What cfgetispeed() and cfgetospeed() say; tcsetattr() reads c_cflag alone. */
	speed_t c_ispeed;
	speed_t c_ospeed;
};

/* By which programs tell that it has the two. */
#define _HAVE_STRUCT_TERMIOS_C_ISPEED 1
#define _HAVE_STRUCT_TERMIOS_C_OSPEED 1

/* Indices of c_cc. */
#define VINTR 0
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define VEOF 4
#define VTIME 5
#define VMIN 6
#define VSWTC 7
#define VSTART 8
#define VSTOP 9
#define VSUSP 10
#define VEOL 11
#define VREPRINT 12
#define VDISCARD 13
#define VWERASE 14
#define VLNEXT 15
#define VEOL2 16

/* Input. */
#define IGNBRK 0000001
#define BRKINT 0000002
#define IGNPAR 0000004
#define PARMRK 0000010
#define INPCK 0000020
#define ISTRIP 0000040
#define INLCR 0000100
#define IGNCR 0000200
#define ICRNL 0000400
#define IUCLC 0001000
#define IXON 0002000
#define IXANY 0004000
#define IXOFF 0010000
#define IMAXBEL 0020000
#define IUTF8 0040000

/* Output. */
#define OPOST 0000001
#define OLCUC 0000002
#define ONLCR 0000004
#define OCRNL 0000010
#define ONOCR 0000020
#define ONLRET 0000040
#define OFILL 0000100
#define OFDEL 0000200
#ifdef __CRT_USE_XSI
#define NLDLY 0000400
#define NL0 0000000
#define NL1 0000400
#define CRDLY 0003000
#define CR0 0000000
#define CR1 0001000
#define CR2 0002000
#define CR3 0003000
#define TABDLY 0014000
#define TAB0 0000000
#define TAB1 0004000
#define TAB2 0010000
#define TAB3 0014000
#endif
#ifdef __CRT_USE_MISC
#define XTABS 0014000
#endif
#ifdef __CRT_USE_XSI
#define BSDLY 0020000
#define BS0 0000000
#define BS1 0020000
#define FFDLY 0100000
#define FF0 0000000
#define FF1 0100000
#define VTDLY 0040000
#define VT0 0000000
#define VT1 0040000
#endif

/* Speeds. */
#define B0 0000000
#define B50 0000001
#define B75 0000002
#define B110 0000003
#define B134 0000004
#define B150 0000005
#define B200 0000006
#define B300 0000007
#define B600 0000010
#define B1200 0000011
#define B1800 0000012
#define B2400 0000013
#define B4800 0000014
#define B9600 0000015
#define B19200 0000016
#define B38400 0000017
#define B57600 0010001
#define B115200 0010002
#define B230400 0010003
#define B460800 0010004
#define B500000 0010005
#define B576000 0010006
#define B921600 0010007
#define B1000000 0010010
#define B1152000 0010011
#define B1500000 0010012
#define B2000000 0010013
#define B2500000 0010014
#define B3000000 0010015
#define B3500000 0010016
#define B4000000 0010017

/* The line. */
#define CSIZE 0000060
#define CS5 0000000
#define CS6 0000020
#define CS7 0000040
#define CS8 0000060
#define CSTOPB 0000100
#define CREAD 0000200
#define PARENB 0000400
#define PARODD 0001000
#define HUPCL 0002000
#define CLOCAL 0004000
#ifdef __CRT_USE_MISC
#define CBAUD 0010017
#define CBAUDEX 0010000
#define CRTSCTS 020000000000
#endif

/* How input is treated. */
#define ISIG 0000001
#define ICANON 0000002
#ifdef __CRT_USE_MISC
#define XCASE 0000004
#endif
#define ECHO 0000010
#define ECHOE 0000020
#define ECHOK 0000040
#define ECHONL 0000100
#define NOFLSH 0000200
#define TOSTOP 0000400
#ifdef __CRT_USE_MISC
#define ECHOCTL 0001000
#define ECHOPRT 0002000
#define ECHOKE 0004000
#define FLUSHO 0010000
#define PENDIN 0040000
#endif
#define IEXTEN 0100000

#define TCOOFF 0
#define TCOON 1
#define TCIOFF 2
#define TCION 3
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2
#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2

/* 0, or -1 with errno: EBADF, ENOTTY, EINVAL, EINTR. */
#ifdef __CRT_USE_MISC
#include <bits/winsize.h>
/* The size of a terminal's window. 0, or -1 with errno: EBADF, ENOTTY, EIO. POSIX.1-2024. */
int tcgetwinsize(int __fd, struct winsize *__size) __CRT_NOTHROW;
int tcsetwinsize(int __fd, const struct winsize *__size) __CRT_NOTHROW;
#endif
int tcgetattr(int __fd, struct termios *__settings) __CRT_NOTHROW;
int tcsetattr(int __fd, int __when, const struct termios *__settings) __CRT_NOTHROW;
int tcsendbreak(int __fd, int __duration) __CRT_NOTHROW;
int tcdrain(int __fd);
int tcflush(int __fd, int __queue) __CRT_NOTHROW;
int tcflow(int __fd, int __action) __CRT_NOTHROW;
/* The session whose terminal this is, or -1. */
pid_t tcgetsid(int __fd) __CRT_NOTHROW;
/* The speed in the settings. */
speed_t cfgetispeed(const struct termios *__settings) __CRT_NOTHROW;
speed_t cfgetospeed(const struct termios *__settings) __CRT_NOTHROW;
int cfsetispeed(struct termios *__settings, speed_t __speed) __CRT_NOTHROW;
int cfsetospeed(struct termios *__settings, speed_t __speed) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
int cfsetspeed(struct termios *__settings, speed_t __speed) __CRT_NOTHROW;
/* Nothing is interpreted, every byte comes at once. */
void cfmakeraw(struct termios *__settings) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define CIBAUD 0x100f0000
#define CMSPAR 0x40000000
#define EXTA 14
#define EXTB 15
#define EXTPROC 0x10000
#define TIOCSER_TEMT 0x1
/* Whether what was typed is that character of c_cc, which is not switched off. */
#define CCEQ(character, typed) ((typed) == (character) && (character) != 0)
#endif

__CRT_END_DECLS

#endif
