import { Component } from '@angular/core';

@Component({
  selector: 'us-sign-in-page',
  template: `<div class="head"><h1>Understory</h1></div>`,
})
export class SignInPage {}
