/* SPDX-License-Identifier: MIT */
/* Starting a program: its file, its command line, its environment, and the descriptors it inherits. */
#include "private/win32.h"
#include "private/plat_command_line.h"
#include "private/plat_environment.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "private/plat_path.h"
#include "private/plat_utf.h"
#include "crt_platform.h"
#include "environ.h"

/* What CreateProcess takes, the NUL included (Microsoft Learn). */
enum { COMMAND_LINE_MAX = 32767 };

static void *take(size_t size)
{
	return HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, size);
}

static void give(void *memory)
{
	if (memory != NULL)
		HeapFree(GetProcessHeap(), 0, memory);
}

static size_t length_of(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	return length;
}

/* ---- The file ---- */

static int is_file(const wchar_t *name)
{
	DWORD found = GetFileAttributesW(name);
	return found != INVALID_FILE_ATTRIBUTES && !(found & FILE_ATTRIBUTE_DIRECTORY);
}

/* Tries the name as it is and with the suffixes of programs. `name` has room for them. Nonzero if there is such a file. */
static int complete(wchar_t *name, size_t length)
{
	static const wchar_t suffixes[5][5] = { L"", L".exe", L".com", L".bat", L".cmd" };
	size_t dot = length;
	while (dot != 0 && name[dot - 1] != L'.' && name[dot - 1] != L'\\' && name[dot - 1] != L'/')
		dot--;
	int has_suffix = dot != 0 && name[dot - 1] == L'.';
	/* A file without any suffix is no program for CreateProcess, but may be one of another kind; it comes last. */
	for (int k = has_suffix ? 0 : 1; k < 5; k++) {
		for (size_t i = 0; i < 5; i++)
			name[length + i] = suffixes[k][i];
		if (is_file(name))
			return 1;
	}
	name[length] = L'\0';
	return !has_suffix && is_file(name);
}

/* Looks for a plain name along PATH, and first in the current folder if the system's setting allows that. */
static int find_in_path(struct plat_path *result, const wchar_t *name, size_t length)
{
	DWORD size = GetEnvironmentVariableW(L"PATH", NULL, 0);
	wchar_t *path = take((size + 3) * sizeof *path);
	if (path == NULL)
		return -ENOMEM;
	size_t used = 0;
	if (NeedCurrentDirectoryForExePathW(name)) {
		path[used++] = L'.';
		path[used++] = L';';
	}
	if (size != 0)
		used += GetEnvironmentVariableW(L"PATH", path + used, size);
	path[used] = L'\0';
	int error = -ENOENT;
	for (wchar_t *at = path; error == -ENOENT && *at != L'\0';) {
		wchar_t *end = at, *to = at;
		/* A folder may stand in quotation marks, and then hold a semicolon. */
		for (int quoted = 0; *end != L'\0' && (quoted || *end != L';'); end++) {
			if (*end == L'"')
				quoted = !quoted;
			else
				*to++ = *end;
		}
		size_t folder = (size_t)(to - at);
		if (folder != 0) {
			if (__plat_path_room(result, folder + 1 + length + 5) < 0) {
				error = -ENOMEM;
				break;
			}
			for (size_t i = 0; i < folder; i++)
				result->text[i] = at[i];
			result->text[folder] = L'\\';
			for (size_t i = 0; i < length; i++)
				result->text[folder + 1 + i] = name[i];
			if (complete(result->text, folder + 1 + length))
				error = 0;
			else
				__plat_path_free(result);
		}
		at = *end != L'\0' ? end + 1 : end;
	}
	give(path);
	return error;
}

static int find(struct plat_path *result, const char *path, int search)
{
	struct plat_path name;
	int plain = 1;
	for (const char *p = path; *p != '\0'; p++)
		plain &= *p != '/' && *p != '\\' && *p != ':';
	if (search && plain && *path != '\0') {
		size_t size = length_of(path);
		int error = __plat_path_room(&name, size);
		if (error < 0)
			return error;
		size_t length = __plat_utf16_from_utf8(name.text, path, size);
		if (length == (size_t)-1) {
			error = -EILSEQ;
		} else {
			name.text[length] = L'\0';
			error = find_in_path(result, name.text, length);
		}
		__plat_path_free(&name);
		return error;
	}
	int error = __plat_path(&name, path);
	if (error < 0)
		return error;
	/* Take note of the length from the text: it may have got a prefix. */
	error = __plat_path_room(result, name.length + 5);
	if (error == 0) {
		for (size_t i = 0; i < name.length; i++)
			result->text[i] = name.text[i];
		result->text[name.length] = L'\0';
		if (!complete(result->text, name.length)) {
			DWORD found = GetFileAttributesW(name.text);
			error = found != INVALID_FILE_ATTRIBUTES ? -EACCES : -ENOENT;
			__plat_path_free(result);
		}
	}
	__plat_path_free(&name);
	return error;
}

static int is_batch(const wchar_t *name)
{
	size_t length = __plat_utf16_length(name);
	if (length < 4 || name[length - 4] != L'.')
		return 0;
	wchar_t a = name[length - 3] | 32, b = name[length - 2] | 32, c = name[length - 1] | 32;
	return (a == L'b' && b == L'a' && c == L't') || (a == L'c' && b == L'm' && c == L'd');
}

/* ---- The command line ---- */

/* The interpreter reads the line before the batch file does, by rules of its own: what it would replace or take as a
 * command is defused. A percent sign becomes %%cd:~,%, which is a percent sign and an empty part of a variable; quotation marks
 * are doubled; a line break cannot be passed at all. Returns the size, (size_t)-1 if it cannot be. */
static size_t quote_for_batch(char *to, const char *argument)
{
	size_t length = 0, backslashes = 0;
#define PUT(c) (to != NULL ? (void)(to[length] = (c)) : (void)0, length++)
	PUT('"');
	for (const char *p = argument; *p != '\0'; p++) {
		if (*p == '\r' || *p == '\n')
			return (size_t)-1;
		if (*p == '%') {
			for (const char *s = "%%cd:~,"; *s != '\0'; s++)
				PUT(*s);
		} else if (*p == '"') {
			for (; backslashes != 0; backslashes--)
				PUT('\\');
			PUT('"');
		}
		backslashes = *p == '\\' ? backslashes + 1 : 0;
		PUT(*p);
	}
	for (; backslashes != 0; backslashes--)
		PUT('\\');
	PUT('"');
#undef PUT
	return length;
}

/* The whole line in UTF-8, or only its size if `to` is NULL; (size_t)-1 if it cannot be. */
static size_t build_line(char *to, char *const argv[], const char *batch)
{
	size_t used = 0;
	static const char interpreter[] = "cmd.exe /d /e:on /v:off /c \"";
	if (batch != NULL) {
		for (const char *s = interpreter; *s != '\0'; s++, used++) {
			if (to != NULL)
				to[used] = *s;
		}
		size_t more = quote_for_batch(to != NULL ? to + used : NULL, batch);
		if (more == (size_t)-1)
			return more;
		used += more;
	}
	for (size_t i = batch != NULL; argv[0] != NULL && argv[i] != NULL; i++) {
		if (i != 0) {
			if (to != NULL)
				to[used] = ' ';
			used++;
		}
		size_t more;
		if (batch != NULL) {
			more = quote_for_batch(to != NULL ? to + used : NULL, argv[i]);
			if (more == (size_t)-1)
				return more;
		} else if (i == 0) {
			/* The program's name has rules of its own: quotation marks around it, and none inside. */
			more = 0;
			int blank = argv[0][0] == '\0';
			for (const char *p = argv[0]; *p != '\0'; p++) {
				if (*p == '"')
					return (size_t)-1;
				blank |= *p == ' ' || *p == '\t';
				more++;
			}
			if (to != NULL) {
				if (blank)
					to[used] = '"';
				for (size_t k = 0; k < more; k++)
					to[used + k + (blank != 0)] = argv[0][k];
				if (blank)
					to[used + more + 1] = '"';
			}
			more += blank ? 2 : 0;
		} else {
			more = __plat_quote_argument(to != NULL ? to + used : NULL, argv[i]);
		}
		used += more;
	}
	if (batch != NULL) {
		if (to != NULL)
			to[used] = '"';
		used++;
	}
	return used;
}

static int command_line(char *const argv[], const wchar_t *batch, wchar_t **result)
{
	char *text = NULL, *name = NULL;
	wchar_t *wide = NULL;
	int error = -ENOMEM;
	if (batch != NULL) {
		size_t units = __plat_utf16_length(batch);
		name = take(PLAT_UTF8_MAX(units) + 1);
		if (name == NULL)
			return -ENOMEM;
		__plat_utf8_from_utf16(name, batch, units);
	}
	size_t size = build_line(NULL, argv, name);
	if (size == (size_t)-1) {
		error = -EINVAL;
	} else if (size > PLAT_UTF8_MAX((size_t)COMMAND_LINE_MAX)) {
		error = -E2BIG;
	} else {
		text = take(size + 1);
		wide = take((size + 1) * sizeof *wide);
	}
	if (text != NULL && wide != NULL) {
		build_line(text, argv, name);
		size_t units = __plat_utf16_from_utf8(wide, text, size);
		error = units == (size_t)-1 ? -EILSEQ : units >= COMMAND_LINE_MAX ? -E2BIG : 0;
	}
	give(text);
	give(name);
	if (error < 0)
		give(wide);
	else
		*result = wide;
	return error;
}

/* ---- The environment ---- */

static int before(const wchar_t *a, const wchar_t *b)
{
	int length_a = 0, length_b = 0;
	/* Names may start with the sign that ends them. */
	while (a[length_a] != L'\0' && (a[length_a] != L'=' || length_a == 0))
		length_a++;
	while (b[length_b] != L'\0' && (b[length_b] != L'=' || length_b == 0))
		length_b++;
	return CompareStringOrdinal(a, length_a, b, length_b, TRUE) == CSTR_LESS_THAN;
}

/* The variable of an entry's name in one of the system's blocks, NULL if there is none. */
static const wchar_t *variable(const wchar_t *block, const wchar_t *entry)
{
	for (; *block != L'\0'; block += __plat_utf16_length(block) + 1) {
		if (!before(block, entry) && !before(entry, block))
			return block;
	}
	return NULL;
}

static int same(const wchar_t *a, const wchar_t *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	while (*a == *b && *a != L'\0')
		a++, b++;
	return *a == *b;
}

static int same_block(const wchar_t *a, const wchar_t *b)
{
	while (same(a, b)) {
		if (*a == L'\0')
			return 1;
		a += __plat_utf16_length(a) + 1;
		b += __plat_utf16_length(b) + 1;
	}
	return 0;
}

/* Puts an entry where it belongs. The system's own environment is sorted already, so each usually goes to the end. */
static void insert(const wchar_t **order, size_t count, const wchar_t *entry)
{
	for (; count != 0 && before(entry, order[count - 1]); count--)
		order[count] = order[count - 1];
	order[count] = entry;
}

/* "Name=value", each with its NUL, sorted by name without regard to case, then one more NUL (CreateProcess, Microsoft Learn).
 *
 * A program may also have changed the process's environment behind our back, by SetEnvironmentVariable(), and its children get that from other libraries' system() and _popen(). So
 * where `envp` is the array that the library keeps, what is different in the system now from what the array was made of is as the system has it. (What setenv()
 * and its kin changed, the system has been told.) */
static int environment_block(char *const envp[], wchar_t **result)
{
	size_t count = 0, units = 2, used = 0;
	for (; envp[count] != NULL; count++)
		units += length_of(envp[count]) + 1;
	const wchar_t *known = NULL;
	wchar_t *now = NULL;
	size_t most = count + 1, now_units = 0;
	if (envp == __environ && (envp == __plat_boot_info.envp || envp == __crt_environ_array)) {
		known = (const wchar_t *)__plat_environment_known;
		now = known != NULL ? GetEnvironmentStringsW() : NULL;
		if (now == NULL || same_block(known, now))
			known = NULL;
	}
	if (known != NULL) {
		for (const wchar_t *p = now; *p != L'\0'; most++) {
			size_t size = __plat_utf16_length(p) + 1;
			now_units += size;
			p += size;
		}
	}
	wchar_t *text = take(units * sizeof *text), *block = take((units + now_units) * sizeof *block);
	const wchar_t **order = take(most * sizeof *order);
	int error = text != NULL && block != NULL && order != NULL ? 0 : -ENOMEM;
	wchar_t *at = text;
	for (size_t i = 0; error == 0 && i < count; i++) {
		size_t size = __plat_utf16_from_utf8(at, envp[i], length_of(envp[i]));
		if (size == (size_t)-1) {
			error = -EILSEQ;
			break;
		}
		at[size] = L'\0';
		const wchar_t *entry = at;
		if (known != NULL) {
			const wchar_t *old = variable(known, entry), *new = variable(now, entry);
			if (!same(old, new))
				entry = new;
		}
		if (entry != NULL)
			insert(order, used++, entry);
		at += size + 1;
	}
	if (error == 0 && known != NULL) {
		for (const wchar_t *p = now; *p != L'\0'; p += __plat_utf16_length(p) + 1) {
			int there = *p == L'=' || same(variable(known, p), p);
			for (size_t i = 0; !there && i < used; i++)
				there = !before(p, order[i]) && !before(order[i], p);
			if (!there)
				insert(order, used++, p);
		}
	}
	if (error == 0) {
		wchar_t *to = block;
		for (size_t i = 0; i < used; i++) {
			const wchar_t *from = order[i];
			/* An empty string would end the block. */
			if (*from == L'\0')
				continue;
			do
				*to++ = *from;
			while (*from++ != L'\0');
		}
		if (to == block)
			to++;
		*to = L'\0';
		*result = block;
	}
	if (now != NULL)
		FreeEnvironmentStringsW(now);
	give(text);
	give(order);
	if (error < 0)
		give(block);
	return error;
}

/* ---- The descriptors ---- */

struct passed {
	/* lpReserved2's block: int n, n flag bytes, n handles. */
	BYTE *block;
	WORD block_size;
	/* Inheritable copies, made for this child and closed afterwards. */
	HANDLE *copies;
	size_t count;
	HANDLE standard[3];
};

/* A console's handle before Windows 8 is no kernel object, and every child has it anyway. */
static int is_kernel_handle(HANDLE handle)
{
	return ((uintptr_t)handle & 3) != 3;
}

static void close_passed(struct passed *passed)
{
	for (size_t i = 0; i < passed->count; i++)
		CloseHandle(passed->copies[i]);
	give(passed->copies);
	give(passed->block);
}

static int pass_descriptors(const int *standard, struct passed *passed)
{
	enum { MOST = (0xFFFF - sizeof(int)) / (1 + sizeof(HANDLE)) };
	int count = __plat_file_count();
	if (count < 3)
		count = 3;
	if (count > (int)MOST)
		count = MOST;
	passed->block_size = (WORD)(sizeof count + (size_t)count * (1 + sizeof(HANDLE)));
	passed->block = take(passed->block_size);
	passed->copies = take((size_t)count * sizeof *passed->copies);
	passed->count = 0;
	if (passed->block == NULL || passed->copies == NULL) {
		close_passed(passed);
		return -ENOMEM;
	}
	__builtin_memcpy(passed->block, &count, sizeof count);
	BYTE *flags = passed->block + sizeof count, *handles = flags + count;
	for (int fd = 0; fd < count; fd++) {
		HANDLE copy = INVALID_HANDLE_VALUE, here = GetCurrentProcess();
		int chosen = fd < 3 && standard != NULL && standard[fd] >= 0;
		struct plat_file *file = __plat_file(chosen ? standard[fd] : fd);
		if (chosen && file == NULL) {
			close_passed(passed);
			return -EBADF;
		}
		if (file != NULL && (chosen || !(file->flags & PLAT_FILE_NOINHERIT))) {
			if (!DuplicateHandle(here, file->handle, here, &copy, 0, TRUE, DUPLICATE_SAME_ACCESS)) {
				int error = __plat_last_error();
				close_passed(passed);
				return error;
			}
			passed->copies[passed->count++] = copy;
			flags[fd] = (BYTE)(PLAT_FILE_OPEN | (file->flags & (PLAT_FILE_PIPE | PLAT_FILE_APPEND | PLAT_FILE_DEVICE)));
		}
		if (fd < 3)
			passed->standard[fd] = copy;
		__builtin_memcpy(handles + (size_t)fd * sizeof copy, &copy, sizeof copy);
	}
	return 0;
}

static int start(const wchar_t *file, wchar_t *line, wchar_t *environment, struct passed *passed, HANDLE *process)
{
	STARTUPINFOEXW info = { 0 };
	PROCESS_INFORMATION started;
	SIZE_T size = 0;
	DWORD flags = CREATE_UNICODE_ENVIRONMENT;

	info.StartupInfo.cb = sizeof info.StartupInfo;
	info.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
	info.StartupInfo.hStdInput = passed->standard[0];
	info.StartupInfo.hStdOutput = passed->standard[1];
	info.StartupInfo.hStdError = passed->standard[2];
	info.StartupInfo.lpReserved2 = passed->block;
	info.StartupInfo.cbReserved2 = passed->block_size;

	/* Exactly these handles, whatever else in this process is inheritable at the moment. */
	size_t listed = 0;
	for (size_t i = 0; i < passed->count; i++) {
		if (is_kernel_handle(passed->copies[i])) {
			HANDLE swap = passed->copies[listed];
			passed->copies[listed++] = passed->copies[i];
			passed->copies[i] = swap;
		}
	}
	InitializeProcThreadAttributeList(NULL, 1, 0, &size);
	info.lpAttributeList = listed != 0 && size != 0 ? take(size) : NULL;
	if (info.lpAttributeList != NULL && InitializeProcThreadAttributeList(info.lpAttributeList, 1, 0, &size)) {
		if (UpdateProcThreadAttribute(info.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, passed->copies,
			listed * sizeof(HANDLE), NULL, NULL)) {
			info.StartupInfo.cb = sizeof info;
			flags |= EXTENDED_STARTUPINFO_PRESENT;
		}
	}
	int result = 0;
	if (!CreateProcessW(file, line, NULL, NULL, TRUE, flags, environment, NULL, &info.StartupInfo, &started))
		result = __plat_last_error();
	if (info.lpAttributeList != NULL) {
		DeleteProcThreadAttributeList(info.lpAttributeList);
		give(info.lpAttributeList);
	}
	if (result < 0)
		return result;
	CloseHandle(started.hThread);
	*process = started.hProcess;
	return 0;
}

/* Starts a program with a line, which it frees. */
static int run(const wchar_t *program, wchar_t *line, char *const envp[], const int *standard, intptr_t *process)
{
	struct passed passed;
	wchar_t *environment = NULL;
	HANDLE started = NULL;
	int result = envp != NULL ? environment_block(envp, &environment) : 0;
	if (result == 0)
		result = pass_descriptors(standard, &passed);
	if (result == 0) {
		result = start(program, line, environment, &passed, &started);
		close_passed(&passed);
	}
	give(environment);
	give(line);
	if (result == 0)
		*process = (intptr_t)started;
	return result;
}

/* The command interpreter's file name. */
static void find_interpreter(wchar_t name[MAX_PATH + 16])
{
	UINT length = GetSystemDirectoryW(name, MAX_PATH);
	for (const wchar_t *p = L"\\cmd.exe"; length < MAX_PATH + 15 && *p != L'\0'; p++)
		name[length++] = *p;
	name[length] = L'\0';
}

int __plat_spawn(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	intptr_t *process)
{
	struct plat_path file;
	wchar_t *line = NULL;
	wchar_t interpreter[MAX_PATH + 16];

	int result = find(&file, path, search);
	if (result < 0)
		return result;
	const wchar_t *program = file.text;
	int batch = is_batch(file.text);
	result = command_line(argv, batch ? file.text : NULL, &line);
	if (batch) {
		find_interpreter(interpreter);
		program = interpreter;
	}
	if (result == 0)
		result = run(program, line, envp, standard, process);
	__plat_path_free(&file);
	return result;
}

int __plat_spawn_shell(const char *command, char *const envp[], const int *standard, const uint64_t *mask,
	intptr_t *process)
{
	static const char before_command[] = "cmd.exe /d /s /c \"";
	wchar_t interpreter[MAX_PATH + 16];
	(void)mask;
	find_interpreter(interpreter);
	if (command == NULL)
		return is_file(interpreter);
	/* With /s the interpreter takes off the first and the last quotation mark and leaves the rest as it is. Programs for Windows that know what
	 * it does without /s bring these two themselves: system("\"\"C:\\a b\" \"c d\"\""). No other command begins with an empty name. */
	size_t length = length_of(command);
	int quoted = length > 2 && command[0] == '"' && command[1] == '"' && command[length - 1] == '"';
	if (quoted) {
		command++;
		length -= 2;
	}
	size_t size = sizeof before_command - 1 + length + 1;
	char *text = take(size + 1);
	wchar_t *line = take((size + 1) * sizeof *line);
	int result = text != NULL && line != NULL ? 0 : -ENOMEM;
	if (result == 0) {
		__builtin_memcpy(text, before_command, sizeof before_command - 1);
		for (size_t i = 0; i < length; i++)
			text[sizeof before_command - 1 + i] = command[i];
		text[size - 1] = '"';
		size_t units = __plat_utf16_from_utf8(line, text, size);
		result = units == (size_t)-1 ? -EILSEQ : units >= COMMAND_LINE_MAX ? -E2BIG : 0;
	}
	give(text);
	if (result < 0)
		give(line);
	return result < 0 ? result : run(interpreter, line, envp, standard, process);
}

int __plat_exec(const char *path, char *const argv[], char *const envp[], int search)
{
	intptr_t child;
	DWORD code = 1;
	int result = __plat_spawn(path, argv, envp, search, NULL, &child);
	if (result < 0)
		return result;
	/* A process cannot become another program here. It waits for it and ends as it does, so that whoever waits for this one
	 * learns the right thing at the right time. */
	WaitForSingleObject((HANDLE)child, INFINITE);
	GetExitCodeProcess((HANDLE)child, &code);
	ExitProcess(code);
}
