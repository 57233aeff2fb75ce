/* SPDX-License-Identifier: MIT */
/* Requests to devices. Linux only. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <bits/features.h>
#if defined __CRT_USE_MISC && !defined _WIN32
#include <sys/ttydefaults.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The kernel's numbers (asm-generic/ioctls.h). */
#define TIOCGWINSZ 0x5413
#define TIOCSWINSZ 0x5414
#define FIONREAD 0x541b
#define TIOCINQ FIONREAD
#define TIOCOUTQ 0x5411
#define FIONBIO 0x5421
#define TIOCGPTN 0x80045430u
#define TIOCSPTLCK 0x40045431u
#define TIOCGPTPEER 0x5441
#define TIOCEXCL 0x540c
#define TIOCNXCL 0x540d
#define TIOCSCTTY 0x540e
#define TIOCGPGRP 0x540f
#define TIOCSPGRP 0x5410
#define TIOCSTI 0x5412
#define TIOCNOTTY 0x5422
#define TCGETS 0x5401
#define TCSETS 0x5402
#define TCSETSW 0x5403
#define TCSETSF 0x5404
/* The same with any speed: struct termios2 is in the kernel's <asm/termbits.h>. */
#define TCGETS2 _IOR('T', 0x2a, struct termios2)
#define TCSETS2 _IOW('T', 0x2b, struct termios2)
#define TCSETSW2 _IOW('T', 0x2c, struct termios2)
#define TCSETSF2 _IOW('T', 0x2d, struct termios2)
#define TIOCGISO7816 _IOR('T', 0x42, struct serial_iso7816)
#define TIOCSISO7816 _IOWR('T', 0x43, struct serial_iso7816)
#define TCFLSH 0x540b
#define FIOCLEX 0x5451
#define FIONCLEX 0x5450
#define TCSBRK 0x5409
#define TCXONC 0x540a
#define TCSBRKP 0x5425
#define TCGETA 0x5405
#define TCSETA 0x5406
#define TCSETAW 0x5407
#define TCSETAF 0x5408
#define TIOCMGET 0x5415
#define TIOCMBIS 0x5416
#define TIOCMBIC 0x5417
#define TIOCMSET 0x5418
#define TIOCGSOFTCAR 0x5419
#define TIOCSSOFTCAR 0x541a
#define TIOCLINUX 0x541c
#define TIOCCONS 0x541d
#define TIOCGSERIAL 0x541e
#define TIOCSSERIAL 0x541f
#define TIOCPKT 0x5420
#define TIOCSETD 0x5423
#define TIOCGETD 0x5424
#define TIOCSBRK 0x5427
#define TIOCCBRK 0x5428
#define TIOCGSID 0x5429
#define FIOASYNC 0x5452
#define FIOQSIZE 0x5460
/* What TIOCPKT's other end reads, lines of a serial port, line disciplines. */
#define TIOCPKT_DATA 0
#define TIOCPKT_FLUSHREAD 0x1
#define TIOCPKT_FLUSHWRITE 0x2
#define TIOCPKT_STOP 0x4
#define TIOCPKT_START 0x8
#define TIOCPKT_NOSTOP 0x10
#define TIOCPKT_DOSTOP 0x20
#define TIOCPKT_IOCTL 0x40
#define TIOCM_LE 0x1
#define TIOCM_DTR 0x2
#define TIOCM_RTS 0x4
#define TIOCM_ST 0x8
#define TIOCM_SR 0x10
#define TIOCM_CTS 0x20
#define TIOCM_CAR 0x40
#define TIOCM_CD 0x40
#define TIOCM_RNG 0x80
#define TIOCM_RI 0x80
#define TIOCM_DSR 0x100
#define N_TTY 0
#define N_SLIP 0x1
#define N_PPP 0x3
/* Of sockets and network interfaces, with struct ifreq and struct ifconf of <net/if.h>. */
#define FIOSETOWN 0x8901
#define SIOCSPGRP 0x8902
#define FIOGETOWN 0x8903
#define SIOCGPGRP 0x8904
#define SIOCATMARK 0x8905
#define SIOCADDRT 0x890b
#define SIOCDELRT 0x890c
#define SIOCGIFNAME 0x8910
#define SIOCSIFLINK 0x8911
#define SIOCGIFCONF 0x8912
#define SIOCGIFFLAGS 0x8913
#define SIOCSIFFLAGS 0x8914
#define SIOCGIFADDR 0x8915
#define SIOCSIFADDR 0x8916
#define SIOCGIFDSTADDR 0x8917
#define SIOCSIFDSTADDR 0x8918
#define SIOCGIFBRDADDR 0x8919
#define SIOCSIFBRDADDR 0x891a
#define SIOCGIFNETMASK 0x891b
#define SIOCSIFNETMASK 0x891c
#define SIOCGIFMETRIC 0x891d
#define SIOCSIFMETRIC 0x891e
#define SIOCGIFMTU 0x8921
#define SIOCSIFMTU 0x8922
#define SIOCSIFNAME 0x8923
#define SIOCSIFHWADDR 0x8924
#define SIOCGIFHWADDR 0x8927
#define SIOCGIFSLAVE 0x8929
#define SIOCSIFSLAVE 0x8930
#define SIOCADDMULTI 0x8931
#define SIOCDELMULTI 0x8932
#define SIOCGIFINDEX 0x8933
#define SIOCSIFPFLAGS 0x8934
#define SIOCGIFPFLAGS 0x8935
#define SIOCDIFADDR 0x8936
#define SIOCSIFHWBROADCAST 0x8937
#define SIOCGIFCOUNT 0x8938
#define SIOCGIFBR 0x8940
#define SIOCSIFBR 0x8941
#define SIOCGIFTXQLEN 0x8942
#define SIOCSIFTXQLEN 0x8943
#define SIOCETHTOOL 0x8946
#define SIOCDARP 0x8953
#define SIOCGARP 0x8954
#define SIOCSARP 0x8955
#define SIOCGIFMAP 0x8970
#define SIOCSIFMAP 0x8971

/* Of TIOCGWINSZ: a terminal's size in characters and in pixels. */
/* How a request's number is made: direction, size of the argument, the driver's letter and a number. The kernel's <asm/ioctl.h> has the same; the first one
 * of the two is the only one. */
#ifndef _ASM_GENERIC_IOCTL_H
#define _ASM_GENERIC_IOCTL_H
#define _IOC_NRBITS 8
#define _IOC_TYPEBITS 8
#define _IOC_SIZEBITS 14
#define _IOC_DIRBITS 2
#define _IOC_NRMASK ((1 << _IOC_NRBITS) - 1)
#define _IOC_TYPEMASK ((1 << _IOC_TYPEBITS) - 1)
#define _IOC_SIZEMASK ((1 << _IOC_SIZEBITS) - 1)
#define _IOC_DIRMASK ((1 << _IOC_DIRBITS) - 1)
#define _IOC_NRSHIFT 0
#define _IOC_TYPESHIFT (_IOC_NRSHIFT + _IOC_NRBITS)
#define _IOC_SIZESHIFT (_IOC_TYPESHIFT + _IOC_TYPEBITS)
#define _IOC_DIRSHIFT (_IOC_SIZESHIFT + _IOC_SIZEBITS)
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#define _IOC(direction, type, number, size) \
	((direction) << _IOC_DIRSHIFT | (type) << _IOC_TYPESHIFT | (number) << _IOC_NRSHIFT | (size) << _IOC_SIZESHIFT)
#define _IOC_TYPECHECK(type) (sizeof(type))
#define _IO(type, number) _IOC(_IOC_NONE, type, number, 0)
#define _IOR(type, number, argument) _IOC(_IOC_READ, type, number, _IOC_TYPECHECK(argument))
#define _IOW(type, number, argument) _IOC(_IOC_WRITE, type, number, _IOC_TYPECHECK(argument))
#define _IOWR(type, number, argument) _IOC(_IOC_READ | _IOC_WRITE, type, number, _IOC_TYPECHECK(argument))
#define _IOR_BAD(type, number, argument) _IOC(_IOC_READ, type, number, sizeof(argument))
#define _IOW_BAD(type, number, argument) _IOC(_IOC_WRITE, type, number, sizeof(argument))
#define _IOWR_BAD(type, number, argument) _IOC(_IOC_READ | _IOC_WRITE, type, number, sizeof(argument))
#define _IOC_DIR(request) ((request) >> _IOC_DIRSHIFT & _IOC_DIRMASK)
#define _IOC_TYPE(request) ((request) >> _IOC_TYPESHIFT & _IOC_TYPEMASK)
#define _IOC_NR(request) ((request) >> _IOC_NRSHIFT & _IOC_NRMASK)
#define _IOC_SIZE(request) ((request) >> _IOC_SIZESHIFT & _IOC_SIZEMASK)
#define IOC_IN (_IOC_WRITE << _IOC_DIRSHIFT)
#define IOC_OUT (_IOC_READ << _IOC_DIRSHIFT)
#define IOC_INOUT ((_IOC_WRITE | _IOC_READ) << _IOC_DIRSHIFT)
#define IOCSIZE_MASK (_IOC_SIZEMASK << _IOC_SIZESHIFT)
#define IOCSIZE_SHIFT (_IOC_SIZESHIFT)
#endif

#ifdef __CRT_USE_MISC
/* What TCGETA and TCSETA take. */
struct termio {
	unsigned short c_iflag;
	unsigned short c_oflag;
	unsigned short c_cflag;
	unsigned short c_lflag;
	unsigned char c_line;
	unsigned char c_cc[8];
};
#endif

#include <bits/winsize.h>

/* Makes a request, with an argument that it explains. What the request gives, or -1 with errno: EBADF, ENOTTY, EINVAL, EFAULT ... */
int ioctl(int __fd, unsigned long __request, ...) __CRT_NOTHROW;
#endif

#ifndef _WIN32
/* Requests for network interfaces and terminals. */
#define N_MOUSE 2
#define N_STRIP 4
#define N_AX25 5
#define N_X25 6
#define N_6PACK 7
#define N_MASC 8
#define N_R3964 9
#define N_PROFIBUS_FDL 10
#define N_IRDA 11
#define N_SMSBLOCK 12
#define N_HDLC 13
#define N_SYNC_PPP 14
#define N_HCI 15
#define NCC 8
#define SIOCADDDLCI 0x8980
#define SIOCDELDLCI 0x8981
#define SIOCDEVPRIVATE 0x89f0
#define SIOCDRARP 0x8960
#define SIOCGIFENCAP 0x8925
#define SIOCGIFMEM 0x891f
#define SIOCGRARP 0x8961
#define SIOCPROTOPRIVATE 0x89e0
#define SIOCRTMSG 0x890d
#define SIOCSIFENCAP 0x8926
#define SIOCSIFMEM 0x8920
#define SIOCSRARP 0x8962
#define SIOGIFINDEX 35123
#define TCGETX 0x5432
#define TCSETX 0x5433
#define TCSETXF 0x5434
#define TCSETXW 0x5435
#define TIOCGDEV 0x80045432u
#define TIOCGEXCL 0x80045440u
#define TIOCGICOUNT 0x545d
#define TIOCGLCKTRMIOS 0x5456
#define TIOCGPKT 0x80045438u
#define TIOCGPTLCK 0x80045439u
#define TIOCGRS485 0x542e
#define TIOCMIWAIT 0x545c
#define TIOCSER_TEMT 0x1
#define TIOCSERCONFIG 0x5453
#define TIOCSERGETLSR 0x5459
#define TIOCSERGETMULTI 0x545a
#define TIOCSERGSTRUCT 0x5458
#define TIOCSERGWILD 0x5454
#define TIOCSERSETMULTI 0x545b
#define TIOCSERSWILD 0x5455
#define TIOCSIG 0x40045436
#define TIOCSLCKTRMIOS 0x5457
#define TIOCSRS485 0x542f
#define TIOCVHANGUP 0x5437
#endif

__CRT_END_DECLS

#endif
