/* SPDX-License-Identifier: MIT */
/* getpass(): a line from the terminal, which does not show it. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "crt_platform.h"
#include "error.h"
#include "plat_cancel.h"

char *getpass(const char *prompt)
{
	static char line[4097];
	struct termios before, silent;
	size_t length = 0;
	/* The terminal must not stay silent. */
	int cancel_state = __plat_cancel_forbid();
	int terminal = __plat_open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY, 0), from = terminal >= 0 ? terminal : 0, to = terminal >= 0 ? terminal : 2;
	int shows = tcgetattr(from, &before) == 0;
	if (shows) {
		silent = before;
		silent.c_lflag = (silent.c_lflag & ~(tcflag_t)ECHO) | ICANON | ISIG;
		silent.c_iflag |= ICRNL;
		(void)tcsetattr(from, TCSAFLUSH, &silent);
	}
	(void)__plat_write(to, prompt, strlen(prompt));
	intptr_t got;
	/* A byte at a time: what follows the line is another's. The rest of a line that is too long is lost. */
	for (char c; (got = __plat_read(from, &c, 1)) == 1 && c != '\n';)
		if (length < sizeof line - 1)
			line[length++] = c;
	line[length] = '\0';
	if (shows) {
		(void)__plat_write(to, "\n", 1);
		(void)tcsetattr(from, TCSAFLUSH, &before);
	}
	if (terminal >= 0)
		(void)__plat_close(terminal);
	__plat_cancel_restore(cancel_state);
	if (got > 0 || length > 0)
		return line;
	/* The end of the input without a byte. */
	__crt_set_errno(got < 0 ? (int)-got : ENXIO);
	return NULL;
}
