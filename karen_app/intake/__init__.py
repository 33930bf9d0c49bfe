"""Foreign files: reading them within limits, opening them safely, packing cases to hand over."""
