/// Somebody did something in the room meanwhile: what was decided on it is decided anew.
struct RoomMoved: Error {}
