/* SPDX-License-Identifier: MIT */
/* The settings of terminals, by ioctl. Linux only. */
#include <errno.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

/* The kernel's requests and its structure, which has fewer places in c_cc and no speeds. */
enum {
	KERNEL_TCGETS = 0x5401,
	KERNEL_TCSETS = 0x5402,
	KERNEL_TCSBRK = 0x5409,
	KERNEL_TCXONC = 0x540a,
	KERNEL_TCFLSH = 0x540b,
	KERNEL_TIOCGPGRP = 0x540f,
	KERNEL_TIOCSPGRP = 0x5410,
	KERNEL_TIOCGSID = 0x5429,
	KERNEL_NCCS = 19
};
struct kernel_termios {
	tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
	cc_t c_line;
	cc_t c_cc[KERNEL_NCCS];
};

int tcgetattr(int fd, struct termios *settings)
{
	struct kernel_termios kernel;
	int error = (int)SYS3(ioctl, fd, KERNEL_TCGETS, &kernel);
	if (error < 0)
		return __crt_result(error);
	memset(settings, 0, sizeof *settings);
	settings->c_iflag = kernel.c_iflag;
	settings->c_oflag = kernel.c_oflag;
	settings->c_cflag = kernel.c_cflag;
	settings->c_lflag = kernel.c_lflag;
	settings->c_line = kernel.c_line;
	memcpy(settings->c_cc, kernel.c_cc, sizeof kernel.c_cc);
	settings->c_ispeed = settings->c_ospeed = kernel.c_cflag & CBAUD;
	return 0;
}

int tcsetattr(int fd, int when, const struct termios *settings)
{
	struct kernel_termios kernel;
	if (when != TCSANOW && when != TCSADRAIN && when != TCSAFLUSH)
		return __crt_result(-EINVAL);
	kernel.c_iflag = settings->c_iflag;
	kernel.c_oflag = settings->c_oflag;
	kernel.c_cflag = settings->c_cflag;
	kernel.c_lflag = settings->c_lflag;
	kernel.c_line = settings->c_line;
	memcpy(kernel.c_cc, settings->c_cc, sizeof kernel.c_cc);
	/* TCSETS, TCSETSW and TCSETSF follow each other as the three ways do. */
	return __crt_result((int)SYS3(ioctl, fd, KERNEL_TCSETS + when, &kernel));
}

int tcsendbreak(int fd, int duration)
{
	/* A break of its own length is what every system allows; other durations are the system's choice. */
	(void)duration;
	return __crt_result((int)SYS3(ioctl, fd, KERNEL_TCSBRK, 0));
}

int tcdrain(int fd) { return __crt_result((int)POINT3(ioctl, fd, KERNEL_TCSBRK, 1)); }
int tcflush(int fd, int queue) { return __crt_result((int)SYS3(ioctl, fd, KERNEL_TCFLSH, queue)); }
int tcflow(int fd, int action) { return __crt_result((int)SYS3(ioctl, fd, KERNEL_TCXONC, action)); }

pid_t tcgetsid(int fd)
{
	pid_t session = 0;
	int error = (int)SYS3(ioctl, fd, KERNEL_TIOCGSID, &session);
	return error < 0 ? __crt_result(error) : session;
}

pid_t tcgetpgrp(int fd)
{
	pid_t group = 0;
	int error = (int)SYS3(ioctl, fd, KERNEL_TIOCGPGRP, &group);
	return error < 0 ? __crt_result(error) : group;
}

int tcsetpgrp(int fd, pid_t group)
{
	return __crt_result((int)SYS3(ioctl, fd, KERNEL_TIOCSPGRP, &group));
}

speed_t cfgetospeed(const struct termios *settings) { return settings->c_cflag & CBAUD; }
/* Linux has one speed for both. */
speed_t cfgetispeed(const struct termios *settings) { return settings->c_cflag & CBAUD; }

int cfsetospeed(struct termios *settings, speed_t speed)
{
	if ((speed & ~(speed_t)CBAUD) != 0)
		return __crt_result(-EINVAL);
	settings->c_cflag = (settings->c_cflag & ~(tcflag_t)CBAUD) | speed;
	settings->c_ispeed = settings->c_ospeed = speed;
	return 0;
}

/* An input speed of 0 means that of the output. */
int cfsetispeed(struct termios *settings, speed_t speed)
{
	return speed == B0 ? 0 : cfsetospeed(settings, speed);
}

int cfsetspeed(struct termios *settings, speed_t speed)
{
	return cfsetospeed(settings, speed);
}

void cfmakeraw(struct termios *settings)
{
	settings->c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
	settings->c_oflag &= ~(tcflag_t)OPOST;
	settings->c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	settings->c_cflag &= ~(tcflag_t)(CSIZE | PARENB);
	settings->c_cflag |= CS8;
	settings->c_cc[VMIN] = 1;
	settings->c_cc[VTIME] = 0;
}
