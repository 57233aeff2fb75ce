/* SPDX-License-Identifier: MIT */
/* stderr: the stream on descriptor 2. Unbuffered between operations; the buffer gathers one operation's output for one write. */
#include "stream.h"

static unsigned char buffer[CRT_UNGET + CRT_STDERR_BUFFER];

FILE __crt_stderr = {
	.buf = buffer + CRT_UNGET,
	.size = CRT_STDERR_BUFFER,
	.flags = CRT_FILE_UNBUFFERED,
	.fd_less_1 = 1,
	.offset = -1,
};
