/* SPDX-License-Identifier: MIT */
/* twin: exceptions */
/* Thread-local objects: made at first use in each thread, destroyed at its end in reverse order, also after pthread_exit(), together with what
 * pthread keys hold; the main thread's before the static objects. ISO C++17 [basic.stc.thread], [basic.start.term]. */
#include <cstdio>
#include <pthread.h>
#include <stdexcept>
#include <string>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void say(const char *what, const std::string &name)
{
	pthread_mutex_lock(&mutex);
	std::printf("%s %s\n", what, name.c_str());
	pthread_mutex_unlock(&mutex);
}

struct Noisy {
	std::string name;
	explicit Noisy(const char *n) : name(n) { say("made", name); }
	~Noisy() { say("destroyed", name); }
};

static Noisy global("static object");
thread_local Noisy first("first"), second("second");
thread_local int counter = 5;
thread_local std::string text = "a string that is too long for its own small buffer";

static pthread_key_t key;

static void key_ends(void *value)
{
	say("key's value ends:", static_cast<const char *>(value));
}

static void *plain(void *argument)
{
	counter += 10;
	text += static_cast<const char *>(argument);
	say("thread:", first.name + " " + second.name + " " + std::to_string(counter) + " " + text);
	static char value[] = "value";
	pthread_setspecific(key, value);
	return argument;
}

static void *leaves(void *argument)
{
	Noisy local("local of the thread");
	first.name += ", changed";
	try {
		throw std::runtime_error("thrown in a thread");
	} catch (const std::exception &error) {
		say("caught", error.what());
	}
	(void)argument;
	return nullptr;
}

/* Its destructor uses another thread-local object, which is made only then. */
struct Late {
	~Late() { say("late:", text); }
};
thread_local Late late;

static void *makes_late(void *argument)
{
	Late *volatile use = &late;
	(void)use;
	return argument;
}

int main()
{
	static char one[] = " (one)";
	pthread_t thread;
	void *result = nullptr;
	pthread_key_create(&key, key_ends);
	say("main:", first.name);
	pthread_create(&thread, nullptr, plain, one);
	pthread_join(thread, &result);
	say("joined with", static_cast<char *>(result));
	pthread_create(&thread, nullptr, leaves, nullptr);
	pthread_join(thread, nullptr);
	pthread_create(&thread, nullptr, makes_late, nullptr);
	pthread_join(thread, nullptr);
	std::printf("main's counter %d, %s\n", counter, text.c_str());
	return 0;
}
