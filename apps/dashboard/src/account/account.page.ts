import { Component } from '@angular/core';

@Component({
  selector: 'us-account-page',
  template: `<div class="head"><h1>Account</h1></div>`,
})
export class AccountPage {}
