/* SPDX-License-Identifier: MIT */
/* stdout: the stream on descriptor 1. All its values are zeros, so that nothing of it is in the program's file. */
#include "stream.h"

FILE __crt_stdout = { .room = { [CRT_UNGET + CRT_FILE_BUFFER - 1] = 0 } };
