/* SPDX-License-Identifier: MIT */
/* stderr: the stream on descriptor 2. Unbuffered between operations; the buffer gathers one operation's output for one write. */
#include "stream.h"

static unsigned char buffer[CRT_UNGET + CRT_STDERR_BUFFER];

FILE __crt_stderr = {
	.buf = buffer + CRT_UNGET,
	.size = CRT_STDERR_BUFFER,
	.flags = CRT_FILE_CAN_WRITE | CRT_FILE_STATIC | CRT_FILE_UNBUFFERED,
	.fd = 2,
	.offset = -1,
};
